/** A way to use the reading page: choices that go together, by their names in its address. */
export interface Preset {
  name: string
  about: string
  choices: Readonly<Record<string, string>>
}

/**
 * The presets of an edition.
 *
 * @param lang language of the translation; without one there is one view, which no preset chooses
 */
export function presets(lang?: string): readonly Preset[] {
  const viewOf = (view: string) => (lang ? { view } : undefined)
  return [
    {
      name: 'Read',
      about: lang ? 'both languages, and nothing but the text' : 'nothing but the text',
      choices: { ...viewOf('parallel'), text: 'reading', annotations: 'off', margin: 'on', pinyin: 'off', words: 'off' }
    },
    {
      name: 'Study',
      about: `Chinese with pinyin, ${lang ? 'the translation on tap, ' : ''}every word explained`,
      choices: {
        ...viewOf(`tap-${lang}`),
        text: 'reading',
        annotations: 'on',
        margin: 'off',
        pinyin: 'new',
        words: 'on'
      }
    },
    {
      name: 'Research',
      about: `${lang ? 'both languages' : 'the text'} with variants, terms and notes`,
      choices: {
        ...viewOf('parallel'),
        text: 'variants',
        annotations: 'on',
        margin: 'on',
        pinyin: 'off',
        words: 'off'
      }
    },
    {
      name: 'Print',
      about: 'as it goes to paper, with the notes at the end',
      choices: {
        ...viewOf('parallel'),
        text: 'reading',
        annotations: 'on',
        margin: 'off',
        pinyin: 'off',
        words: 'off',
        theme: 'light',
        size: 'm'
      }
    }
  ]
}

/** The query part of an address that has the choices: `view=parallel&text=reading`. */
export function choicesQuery(choices: Readonly<Record<string, string>>): string {
  return new URLSearchParams(Object.entries(choices)).toString()
}
