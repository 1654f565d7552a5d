import { expect, test } from 'vitest'
import { annotatedSections } from '../../src/model/annotated-sections.ts'
import type { Edition, Note } from '../../src/model/edition.ts'
import { surfaceForms } from '../../src/model/occurrences.ts'
import { placeOccurrences, traceEdition } from '../../src/model/placed-occurrences.ts'
import { apparatus, block, entry, layer } from './blocks.ts'
import { rendered } from './terms.ts'

const text = layer(
  block('title', '讲话'),
  block('¶1', '同志们：'),
  block('§1', '一、总论'),
  block('§1.1', '（一）发展'),
  block('¶2', '要发展。', '高质量发展，要稳定。'),
  block('§2', '二、无事'),
  block('¶3', '无。'),
  block('§2.1', '（一）亦无事'),
  block('§3', '三、余论'),
  block('¶4', '要稳。')
)
const english = {
  ...layer(
    block('title', 'Speech'),
    block('¶1', 'Comrades:'),
    block('§1', 'I. General'),
    block('§1.1', '(1) Growth'),
    block('¶2', 'We must grow.', 'Quality growth; stability is a must.'),
    block('§2', 'II. Nothing'),
    block('¶3', 'Nothing.'),
    block('§2.1', '(1) Nothing again'),
    block('§3', 'III. The rest'),
    block('¶4', 'Be steady.')
  ),
  lang: 'en'
}
const note = (id: string, segment: string, lemma: string) => ({ id, segment, lemma }) as Note
const edition = {
  text,
  translations: [english],
  notes: [note('n1', '¶4.1', '稳'), note('n2', '¶2.2', '稳定'), note('n3', '¶2.1', '发展')],
  apparatus: apparatus({
    entries: [
      entry({ id: 'e1', segment: '¶2.2', lemma: '稳定' }),
      entry({ id: 'e2', segment: '¶2.2', lemma: '高质量' }),
      entry({ id: 'e3', segment: 'title', lemma: '讲' })
    ]
  }),
  record: { refrains: [] }
} as unknown as Edition
const terms = [rendered('发展', 'growth'), rendered('高质量发展', 'quality growth'), rendered('稳定', 'order')]

const sectionsIn = (given: Edition) =>
  annotatedSections(given, placeOccurrences(given, traceEdition(given, surfaceForms(terms))))

function namesIn(given: Edition) {
  return sectionsIn(given).map(({ heading, blocks }) => [
    heading?.label,
    blocks.map((one) => ({
      label: one.label,
      terms: one.terms.map(({ term, here }) => [term.term, here]),
      notes: one.notes.map(({ id }) => id),
      entries: one.entries.map(({ id }) => id)
    }))
  ])
}

test('each paragraph has its terms once, its notes and its entries, in the order of the text', () => {
  expect(namesIn(edition)).toEqual([
    ['title', [{ label: 'title', terms: [], notes: [], entries: ['e3'] }]],
    ['§1', []],
    [
      '§1.1',
      [
        { label: '§1.1', terms: [['发展', 'Growth']], notes: [], entries: [] },
        {
          label: '¶2',
          terms: [
            ['发展', 'growth'],
            ['高质量发展', 'Quality growth'],
            ['稳定', undefined]
          ],
          notes: ['n3', 'n2'],
          entries: ['e2', 'e1']
        }
      ]
    ],
    ['§3', [{ label: '¶4', terms: [], notes: ['n1'], entries: [] }]]
  ])
})

test('without a translation no words of it are named', () => {
  const found = sectionsIn({ ...edition, translations: [] }).flatMap(({ blocks }) => blocks)
  expect(found.flatMap((one) => one.terms.map(({ here }) => here))).toEqual(Array(4).fill(undefined))
})

test('what stands before the first heading has none, and where nothing is annotated there is nothing', () => {
  const bare = { ...edition, text: layer(block('¶1', '要发展。'), block('§1', '一、稳')), notes: [] }
  const none = { ...bare, apparatus: apparatus() }
  expect(namesIn(none)).toEqual([[undefined, [{ label: '¶1', terms: [['发展', undefined]], notes: [], entries: [] }]]])
  expect(annotatedSections(none, [])).toEqual([])
})
