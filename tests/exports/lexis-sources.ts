import { join } from 'node:path'
import type { GlossarySource } from '../../src/exports/source.ts'
import { exportSource } from '../../src/exports/source.ts'
import { loadCorpus } from '../../src/load/corpus.ts'
import { isComplete } from '../../src/model/edition.ts'
import type { Term } from '../../src/model/glossary.ts'
import { block, layer } from '../model/blocks.ts'
import { term } from '../model/terms.ts'
import { fixtures, overlay } from '../overlay.ts'

/** What translation memories, termbases and decks are made of in the tests. */

/** All that is published. */
export const published = sourceOf(join(import.meta.dirname, '../..'))

/** The glossary and the editions in a folder. */
function sourceOf(root: string, given?: Term[], site?: string): GlossarySource {
  const { corpus } = loadCorpus(root)
  const glossary = given ?? corpus.glossary
  const editions = corpus.editions.filter(isComplete).map((edition) => exportSource(edition, glossary, site))
  return { glossary, editions, site }
}

/** Small terms that occur in the clean fixture, with everything an export has a place for. */
export const campaigns = term(['三大战役', '战役'], {
  slug: '3-da-zhanyi',
  pinyin: 'sān dà zhànyì',
  renderings: [
    { en: 'three great campaigns', variants: ['three great'], status: 'official', source: 'A & B' },
    { en: 'three battles', variants: [], status: 'literal', source: 'source not found' }
  ],
  literal: 'three big campaigns',
  gloss: 'tasks <not> battles',
  category: 'place & development strategy',
  first: { statement: 'not found', certainty: 'unknown' },
  members: [{ zh: '一', en: 'one', gloss: 'the first' }],
  related: ['fazhan'],
  explanation: '<p>A “figure”.</p><p>See ¶2.1.</p>'
})
export const development = term('发展', {
  slug: 'fazhan',
  pinyin: 'fāzhǎn',
  renderings: [{ en: 'develop', variants: ['has developed'], status: 'editor', source: 'source not found' }],
  literal: 'unfold',
  gloss: 'development',
  first: { statement: 'not found', certainty: 'unknown' }
})

/** The edition of a case of the checks, or the clean one, with two terms. */
export function ofCase(name?: string, site?: string): GlossarySource {
  const { root, remove } = overlay(name === undefined ? undefined : join(fixtures, 'checks/layer-labels', name))
  const source = sourceOf(root, [campaigns, development], site)
  remove()
  return source
}

export const minimal = ofCase()
export const untranslated = ofCase('ok-a-published-edition-in-chinese-alone-has-a-waiver')
export const twiceTranslated = ofCase('ok-a-second-translation-with-all-labels')

/** An edition with sentences of its own, Chinese and English, in one paragraph. */
export function withSentences(glossary: readonly Term[], ...sentences: [zh: string, en: string][]): GlossarySource {
  const { edition } = minimal.editions[0]!
  const text = layer(block('¶1', ...sentences.map(([zh]) => zh)))
  const english = { ...layer(block('¶1', ...sentences.map(([, en]) => en))), lang: 'en' }
  const changed = exportSource({ ...edition, text, translations: [english] }, glossary)
  return { glossary, editions: [changed], site: undefined }
}

/** Signs that XML, HTML and tables have for themselves, and a character beyond the basic plane. */
export const odd = withSentences(
  [
    term('𠮷"&<b>', {
      slug: 'ji',
      pinyin: 'jí',
      renderings: [{ en: `a "b" & <c>'`, variants: [], status: 'press', source: '<&>' }],
      gloss: '<𠮷>'
    })
  ],
  [`有𠮷"&<b>的'话\t。`, `It has a "b" & <c>' in\tit.`]
)
