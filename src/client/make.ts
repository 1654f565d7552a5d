/** Makes an element. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<Record<string, string>>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) if (value !== undefined) element.setAttribute(name, value)
  element.append(...content)
  return element
}

/** Words in a language other than that of the page. */
export function words(lang: string, ...content: (Node | string)[]): HTMLElement {
  return make('span', lang === 'en' ? {} : { lang }, ...content)
}
