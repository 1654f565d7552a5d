/** Makes the terms of the text links, or plain words that no key and no screen reader stops at. */
export function switchAnnotations(on: boolean): void {
  for (const term of document.querySelectorAll<HTMLAnchorElement>('.text a.term')) {
    const { dataset } = term
    if (on && dataset['href'] !== undefined) {
      term.setAttribute('href', dataset['href'])
      delete dataset['href']
    } else if (!on && term.hasAttribute('href')) {
      dataset['href'] = term.getAttribute('href')!
      term.removeAttribute('href')
    }
  }
}
