import { join } from 'node:path'
import { exportSource, type ExportSource } from '../../src/exports/source.ts'
import { loadCorpus } from '../../src/load/corpus.ts'
import type { Entry } from '../../src/model/apparatus.ts'
import { type Edition, isComplete } from '../../src/model/edition.ts'
import type { Term } from '../../src/model/glossary.ts'
import { fixtures, overlay } from '../overlay.ts'

/** Editions at the edge of what an export meets, all of them small. */

/** The edition of a case of the checks, or the clean one. */
function ofCase(name?: string): ExportSource {
  const { root, remove } = overlay(name === undefined ? undefined : join(fixtures, 'checks', name))
  const { corpus } = loadCorpus(root)
  remove()
  return exportSource(corpus.editions.find(isComplete)!, corpus.glossary)
}

export const minimal = ofCase()
export const untranslated = ofCase('layer-labels/ok-a-published-edition-in-chinese-alone-has-a-waiver')
export const twiceTranslated = ofCase('layer-labels/ok-a-second-translation-with-all-labels')
/** Its witness begins with a byte-order mark, has CRLF, and ends in words that are none of the speech. */
export const laidOut = ofCase('apparatus-accounts/ok-layout-of-the-witness-is-recorded')
export const withoutNotes = exportSource({ ...minimal.edition, notes: [] }, [])
/** Chinese alone, and as received. */
export const bare = exportSource(
  {
    ...untranslated.edition,
    notes: [],
    apparatus: { ...untranslated.edition.apparatus, entries: [] },
    witness: {
      ...untranslated.edition.witness,
      text: untranslated.edition.witness.text.replace('今年,', '今年，').replace('实干同时', '实干的同时')
    }
  },
  []
)

/** The text of ¶2.2 is another, and so is the place of it in the witness. */
function withSentence(text: string, received: string, entries: Partial<Entry>[], glossary: Term[] = []): ExportSource {
  const { edition } = minimal
  const sentence = 'XX发展很快，增长X%。'
  const blocks = edition.text.blocks.map((block) => ({
    ...block,
    segments: block.segments.map((segment) => (segment.label === '¶2.2' ? { ...segment, text } : segment))
  }))
  const [pattern] = edition.apparatus.entries
  const added = entries.map((entry, index): Entry => ({ ...pattern!, segment: '¶2.2', id: `e9${index}`, ...entry }))
  const odd: Edition = {
    ...edition,
    text: { ...edition.text, blocks },
    witness: { ...edition.witness, text: edition.witness.text.replace(sentence, received) },
    apparatus: { ...edition.apparatus, entries: [...edition.apparatus.entries, ...added] }
  }
  return exportSource(odd, glossary)
}

/** What XML has signs of its own for, two characters beyond the basic plane with one half in common, control characters. */
export const oddCharacters = withSentence(
  `𠮷 & <b> "d" 'e' ]]> &amp; 末`,
  `𠮶 & <b> "d" 'e' ]]> &amp; \r\n\t\u000C末`,
  [
    { lemma: '𠮷', reading: '𠮶', decision: 'emended' },
    { lemma: '末', reading: '\r\n\t\u000C末', decision: 'normalized' }
  ]
)

/** A term and its rendering; everything else is of no account. */
function term(slug: string, form: string, rendering: string): Term {
  return {
    slug,
    term: form,
    edition: 'demo',
    pinyin: 'fāzhǎn',
    forms: [form],
    except: [],
    renderings: [{ en: rendering, variants: [], status: 'editor', source: 'source not found' }],
    literal: '',
    gloss: 'a gloss',
    category: 'economy',
    level: 'unknown',
    first: { statement: 'Not established', certainty: 'unknown' },
    members: [],
    related: [],
    explanation: '<p>See ¶2.2.</p>',
    references: [],
    at: { path: '', line: 1, column: 1 }
  }
}

/** 展很 crosses the boundary of a departure, in which 很快，增 begins; the renderings of the two others cross in English. */
export const crossing = withSentence(
  'XX发展很快，增长X%。',
  'XX发展恨怏，增长X%。',
  [{ lemma: '很快', reading: '恨怏', decision: 'emended' }],
  [
    term('zhan-hen', '展很', 'no such words'),
    term('fazhan', '发展', 'has developed'),
    term('hen-kuai-zeng', '很快，增', 'developed fast')
  ]
)

/** An edition with a second version that changed words in both languages, and an address that is known. */
export const revised = exportSource(
  {
    ...minimal.edition,
    versions: [
      {
        ...minimal.edition.versions[0]!,
        version: '1.1.0',
        date: '2020-07-01',
        summary: 'Words mended.',
        segments: ['zh-Hans', 'en'].map((layer) => ({
          segment: '¶2.2',
          layer,
          was: 'old <words>',
          now: 'new words',
          reason: 'See ¶1.1.',
          at: minimal.edition.at
        }))
      },
      { ...minimal.edition.versions[0]!, digest: 'ab'.repeat(32) }
    ]
  },
  [],
  'https://example.org/'
)
