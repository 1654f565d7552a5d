/** What a language is called in English: `fr` → French. A tag nobody has a name for stands for itself. */
export function languageName(lang: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(lang) ?? lang
}
