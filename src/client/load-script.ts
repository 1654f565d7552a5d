/**
 * Runs a classic script, which unlike a module comes from `file://` too; one that is there or on its way is waited for.
 *
 * @throws an error of the name `NotArrived`; the script can be asked for again
 */
export async function loadScript(url: URL): Promise<void> {
  const asked = [...document.scripts].find(({ src }) => src === url.href)
  if (asked?.dataset['state'] === 'there') return
  const script = asked ?? Object.assign(document.createElement('script'), { src: url.href })
  await new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => {
      script.dataset['state'] = 'there'
      resolve()
    })
    script.addEventListener('error', () => {
      script.remove()
      reject(Object.assign(new Error(url.href), { name: 'NotArrived' }))
    })
    if (!asked) document.head.append(script)
  })
}
