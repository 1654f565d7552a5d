import type { EditionDraft, TextLayer } from './edition.ts'

/** A page with the whole speech. */
export interface ReadingPage {
  /** The edition's own name for the first translation, `<edition>.fr` for a French second. */
  name: string
  /** The translation it shows; absent where there is none, and the page has the Chinese alone. */
  layer?: TextLayer
}

/** The reading pages of an edition: one for each translation, and one where there is none. */
export function readingPages({ id, translations }: EditionDraft): ReadingPage[] {
  if (translations.length === 0) return [{ name: id }]
  return translations.map((layer, index) => ({ name: index === 0 ? id : `${id}.${layer.lang}`, layer }))
}
