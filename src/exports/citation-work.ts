import type { EditionRecord } from '../model/edition.ts'
import { gaps } from '../model/citation.ts'
import type { ExportSource } from './source.ts'

/** A work as every style starts from it. */
export interface Work {
  id: string
  /** `zh` is the title of the Chinese original. */
  title: { en: string; zh: string }
  /** What the editors are to it. The author of a speech is not among them: see `record.speaker`. */
  roles: ('author' | 'editor' | 'translator')[]
  /** What it is, `speech, probably January 2020`, with its date as a style writes dates. */
  describe: (write: (date: string) => string) => string
  /** Absent where no version is on record. */
  version?: { number: string; date: string; digest: string }
  language: string
  /** Siglum of the text as received, where there is one. */
  witness: string | undefined
}

/** An edition with its translation. */
export function editionWork({ edition }: Pick<ExportSource, 'edition'>): Work {
  const { id, record, translations, versions, contents, witness } = edition
  const { version, date } = versions[0]!
  return {
    id: `tifa-${id}`,
    title: { en: `${record.title.en} [${record.title.zh}]`, zh: record.title.zh },
    roles: translations.length > 0 ? ['editor', 'translator'] : ['editor'],
    describe: (write) => `speech, ${givenOn(record.date, write)}`,
    version: { number: version, date, digest: contents.digest },
    language: translations[0]?.lang ?? edition.text.lang,
    witness: witness.siglum
  }
}

/** An entry of the glossary. The glossary has no versions, so that an entry is cited by the day it was looked at. */
export function entryWork(): Work {
  return {
    id: 'tifa-glossary',
    title: { en: gaps.title, zh: gaps.title },
    roles: ['author'],
    describe: () => 'glossary entry',
    // That of its name, into which styles would put capitals if it were English.
    language: 'zh-Hans',
    witness: undefined
  }
}

/**
 * The date of the speech in words, with its certainty. It is no date of publication, as “originally published” would
 * have it: that a speech was given is all we know.
 */
function givenOn({ when, certainty }: EditionRecord['date'], write: (date: string) => string): string {
  if (when === undefined || certainty === 'unknown') return 'date unknown'
  const doubt = { certain: '', probable: 'probably ', conjectural: 'perhaps ' }[certainty]
  return `${doubt}${write(when)}`
}
