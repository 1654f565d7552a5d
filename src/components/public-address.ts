/**
 * The address of a page on the site, where the site has one.
 *
 * @param pathname of the page as it is rendered, with `.html` or without
 */
export function publicAddress(pathname: string, site: URL | undefined): string | undefined {
  return site && new URL(pageFile(pathname).slice(1), site).href
}

/** `/` → `/index.html`, `/about` → `/about.html` */
export function pageFile(pathname: string): string {
  return `${pathname.replace(/\.html$/, '').replace(/^\/$/, '/index')}.html`
}
