/** Runs a classic script, which unlike a module comes from `file://` too; one that is there or on its way is waited for. */
export async function loadScript(url: URL): Promise<void> {
  const asked = [...document.scripts].find(({ src }) => src === url.href)
  if (asked?.dataset['state'] === 'there') return
  const script = asked ?? Object.assign(document.createElement('script'), { src: url.href, async: false })
  await new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => {
      script.dataset['state'] = 'there'
      resolve()
    })
    script.addEventListener('error', () => {
      script.remove()
      reject(new Error(url.href))
    })
    if (!asked) document.head.append(script)
  })
}
