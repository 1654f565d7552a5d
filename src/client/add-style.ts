/**
 * Styles what comes only when it is needed. One that is there or on its way is waited for; one that fails to come changes
 * nothing else, and is asked for again the next time.
 */
export async function addStyle(url: URL): Promise<void> {
  const asked = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].find(
    ({ href }) => href === url.href
  )
  if (asked?.sheet) return
  const sheet = asked ?? Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url.href })
  await new Promise<void>((resolve) => {
    sheet.addEventListener('load', () => {
      resolve()
    })
    sheet.addEventListener('error', () => {
      sheet.remove()
      resolve()
    })
    if (!asked) document.head.append(sheet)
  })
}
