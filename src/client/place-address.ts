/** The address of this page where the site has one; otherwise the one in the address bar. */
export function pageAddress(): URL {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  return new URL(canonical ?? location.href)
}

/** The address of a place, without how it is looked at, but with which text is read. */
export function addressOf(fragment: string): string {
  const url = pageAddress()
  const text = new URLSearchParams(location.search).get('text')
  url.search = text ? new URLSearchParams({ text }).toString() : ''
  url.hash = fragment
  return url.href
}

/** `p12-1..p12-4` → `¶12.1–¶12.4` */
export function nameOf(fragment: string): string {
  const label = (id: string) => document.querySelector(`a.label[href="#${CSS.escape(id)}"]`)?.textContent.trim() ?? id
  return fragment.split('..').map(label).join('–')
}
