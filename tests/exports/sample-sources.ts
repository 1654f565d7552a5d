import { join } from 'node:path'
import { loadCorpus } from '../../src/load/corpus.ts'
import { type Edition, isComplete } from '../../src/model/edition.ts'
import type { Term } from '../../src/model/glossary.ts'
import { type ExportSource, exportSource } from '../../src/exports/source.ts'
import { fixtures, overlay } from '../overlay.ts'
import { layer, block, apparatus } from '../model/blocks.ts'
import { rendered } from '../model/terms.ts'

export const root = join(import.meta.dirname, '../..')

const corpus = loadCorpus(root).corpus
const cases = join(fixtures, 'checks/layer-labels')

/** The first edition of the real content. */
export const real: ExportSource = exportSource(corpus.editions.filter(isComplete)[0]!, corpus.glossary)

/** The minimal corpus, or a case laid over it, with one term. */
export function minimal(name?: string, site?: string): ExportSource {
  const { root: folder, remove } = overlay(name && join(cases, name))
  const edition = loadCorpus(folder).corpus.editions.filter(isComplete)[0]!
  remove()
  return exportSource(edition, [campaigns], site)
}

const campaigns = full({ ...rendered('三大战役', 'three great campaigns'), slug: 'sanda-zhanyi' })

/** A term with everything that the loader would ask for. */
function full(term: Term): Term {
  const first = { statement: 'Not established', certainty: 'unknown' } as const
  return { ...term, pinyin: 'x', literal: 'literal', gloss: 'gloss', first, explanation: '<p>An explanation.</p>' }
}

export const inTwoLanguagesBeside = 'ok-a-second-translation-with-all-labels'
export const inChineseAlone = 'ok-a-published-edition-in-chinese-alone-has-a-waiver'

/** Characters that formats trip over: beyond the basic plane, of markup, quotation marks, the beginnings of formulas. */
export const odd = {
  zh: '𠮷野家与“𡘙”<b>&amp;\'"，都要抓。',
  en: '=Yoshinoya 🍚 & “it” <b>\'"; seize 𠮷.'
}

/** The minimal edition with one paragraph of odd characters, a note on one of them, and a term in it. */
export function oddSource(): ExportSource {
  const { edition } = minimal()
  const at = edition.at
  const changed: Edition = {
    ...edition,
    text: layer(block('¶1', odd.zh, '-开头')),
    translations: [{ ...layer(block('¶1', odd.en, '+ beginning')), lang: 'en' }],
    notes: [
      {
        id: 'n1',
        segment: '¶1.1',
        lemma: '𡘙',
        kind: 'textual',
        certainty: 'unknown',
        rendered: '🍚 & “it”',
        source: '@source',
        body: '<p>One <i>𠮷</i> &amp; "two"</p><p>=three</p>',
        references: [],
        at
      }
    ],
    apparatus: apparatus()
  }
  return exportSource(changed, [full({ ...rendered('都要抓', 'seize'), slug: 'dou-yao-zhua' })])
}

/** The minimal edition with nothing in it but its text: no translation, no note, no entry, no term. */
export function bareSource(): ExportSource {
  const { edition } = minimal(inChineseAlone)
  return exportSource({ ...edition, translations: [], notes: [], apparatus: apparatus() }, [])
}
