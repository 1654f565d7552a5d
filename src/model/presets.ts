/** A way to use the reading page: choices that go together, by their names in its address. */
export interface Preset {
  name: string
  about: string
  choices: Readonly<Record<string, string>>
}

/**
 * The presets of an edition.
 *
 * @param lang language of the translation; without one the view is that of the Chinese in any case
 */
export function presets(lang = 'en'): readonly Preset[] {
  return [
    {
      name: 'Read',
      about: 'both languages, and nothing but the text',
      choices: { view: 'parallel', text: 'reading', annotations: 'off', margin: 'on', pinyin: 'off', words: 'off' }
    },
    {
      name: 'Study',
      about: 'Chinese with pinyin, the translation on tap, every word explained',
      choices: { view: `tap-${lang}`, text: 'reading', annotations: 'on', margin: 'off', pinyin: 'new', words: 'on' }
    },
    {
      name: 'Research',
      about: 'both languages with variants, terms and notes',
      choices: { view: 'parallel', text: 'variants', annotations: 'on', margin: 'on', pinyin: 'off', words: 'off' }
    },
    {
      name: 'Print',
      about: 'as it goes to paper, with the notes at the end',
      choices: {
        view: 'parallel',
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
