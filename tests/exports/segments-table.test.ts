import { expect, test } from 'vitest'
import { segmentsTable } from '../../src/exports/segments-table.ts'
import { segmentsByLabel, segmentsOf } from '../../src/model/edition.ts'
import { parseCsv } from '../search/parse-csv.ts'
import { bareSource, inTwoLanguagesBeside, minimal, odd, oddSource, real } from './sample-sources.ts'

test('all 218 aligned pairs come back word for word', () => {
  const [names, ...rows] = parseCsv(segmentsTable(real.edition))
  expect(names).toEqual(['label', 'segment_id', 'kind', 'section', 'zh', 'en', 'guarded'])
  const english = segmentsByLabel(real.edition.translations[0]!)
  expect(rows).toHaveLength(218)
  expect(rows.map(([label, , kind, , zh, en]) => [label, kind, zh, en])).toEqual(
    segmentsOf(real.edition.text).map(({ label, kind, text }) => [label, kind, text, english.get(label)!.text])
  )
  expect(rows.filter((row) => row.at(-1) !== '')).toEqual([])
})

test('a segment stands in the section whose heading is the nearest', () => {
  const [, ...rows] = parseCsv(segmentsTable(real.edition))
  const sectionOf = new Map(rows.map(([label, , , section]) => [label, section]))
  const labels = ['title', '¶3.1', '§1', '¶4.1', '§1.1', '¶5.1', '§2', '¶8.1', '¶17.1', '¶19.2']
  expect(labels.map((label) => sectionOf.get(label))).toEqual([
    '',
    '',
    '§1',
    '§1',
    '§1.1',
    '§1.1',
    '§2',
    '§2',
    '§3.2',
    '§3.4'
  ])
})

test('every translation has a column, and none is called as another column is', () => {
  const { edition } = minimal(inTwoLanguagesBeside)
  const [names, first] = parseCsv(segmentsTable(edition))
  expect(names!.slice(4)).toEqual(['zh', 'en', 'fr', 'guarded'])
  expect(first![6]).toBe(segmentsOf(edition.translations[1]!)[0]!.text)
  const indonesian = { ...edition, translations: [{ ...edition.translations[0]!, lang: 'id' }] }
  const [others] = parseCsv(segmentsTable(indonesian))
  expect(new Set(others).size).toBe(others!.length)
})

test('Chinese alone is a table of Chinese alone', () => {
  const [names, ...rows] = parseCsv(segmentsTable(bareSource().edition))
  expect(names).toEqual(['label', 'segment_id', 'kind', 'section', 'zh', 'guarded'])
  expect(rows).toHaveLength(7)
})

test('odd characters are kept, and what begins like a formula is named', () => {
  const [, first, second] = parseCsv(segmentsTable(oddSource().edition))
  expect(first!.slice(4)).toEqual([odd.zh, `'${odd.en}`, 'en'])
  expect(second!.slice(4)).toEqual(["'-开头", "'+ beginning", 'zh en'])
})
