import { expect, test } from 'vitest'
import { blocksOf } from '../../src/exports/search-blocks.ts'
import type { RecordKind, SearchRecord } from '../../src/search/record.ts'

function record(kind: RecordKind, label: string, order: number, section = '§1'): SearchRecord {
  const group = { id: `demo ${section}`, of: 'Demo', label: section, zh: '', en: '' }
  return { kind, url: `${kind}-${label}`, label, group, categories: [], names: 0, fields: [], order }
}

const labels = (records: SearchRecord[]) => blocksOf(records).map((block) => block.map(({ label }) => label))

test('the sentences of a paragraph are one block, a heading is one by itself', () => {
  expect(
    labels([record('text', '§1', 0), record('text', '¶1.1', 1), record('text', '¶1.2', 2), record('text', '¶2.1', 3)])
  ).toEqual([['§1'], ['¶1.1', '¶1.2'], ['¶2.1']])
})

test('two paragraphs with one label in two editions are two', () => {
  const other = { ...record('text', '¶1.1', 100_000), group: { id: 'other §1', of: '', label: '§1', zh: '', en: '' } }
  expect(labels([record('text', '¶1.1', 0), other])).toEqual([['¶1.1'], ['¶1.1']])
})

test('what is no text is never joined', () => {
  expect(labels([record('note', '¶1.1', 0), record('note', '¶1.1', 1)])).toEqual([['¶1.1'], ['¶1.1']])
})

test('kinds come one behind the other, each in its order', () => {
  expect(
    labels([record('note', 'n', 0), record('text', '¶2.1', 5), record('glossary', 'g', 0), record('text', '¶1.1', 1)])
  ).toEqual([['¶1.1'], ['¶2.1'], ['g'], ['n']])
})
