/** Styles a page with a sheet of the search, which comes only when it is needed; a sheet that fails to come changes nothing else. */
export function addStyle(url: URL): Promise<void> {
  if ([...document.styleSheets].some(({ href }) => href === url.href)) return Promise.resolve()
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url.href })
  return new Promise((resolve) => {
    for (const event of ['load', 'error']) {
      sheet.addEventListener(event, () => {
        resolve()
      })
    }
    document.head.append(sheet)
  })
}
