const marks = '.text a:is(.term, .supplied, .crux, .sign)'

/** Makes the terms and signs of the text links, or plain words that no key and no screen reader stops at. */
export function switchAnnotations(on: boolean): void {
  for (const mark of document.querySelectorAll<HTMLAnchorElement>(marks)) {
    const { dataset } = mark
    if (on && dataset['href'] !== undefined) {
      mark.setAttribute('href', dataset['href'])
      delete dataset['href']
    } else if (!on && mark.hasAttribute('href')) {
      dataset['href'] = mark.getAttribute('href')!
      mark.removeAttribute('href')
    }
  }
}
