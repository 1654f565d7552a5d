import { expect, test } from 'vitest'
import { occurrencesTable } from '../../src/exports/occurrences-table.ts'
import { segmentsByLabel } from '../../src/model/edition.ts'
import { parseCsv } from '../search/parse-csv.ts'
import { bareSource, inChineseAlone, minimal, oddSource, real } from './sample-sources.ts'

test('every occurrence is a row, and its places hold its words in both languages', () => {
  const [names, ...rows] = parseCsv(occurrencesTable(real))
  expect(names!.join(' ')).toBe('label segment_id term form zh start end en en_start en_end within in_refrain guarded')
  expect(rows).toHaveLength(real.occurrences.length)
  const chinese = segmentsByLabel(real.edition.text)
  const english = segmentsByLabel(real.edition.translations[0]!)
  for (const [label, , , , zh, start, end, en, enStart, enEnd] of rows) {
    expect([...chinese.get(label!)!.text].slice(Number(start), Number(end)).join('')).toBe(zh)
    expect([...english.get(label!)!.text].slice(Number(enStart), Number(enEnd)).join('')).toBe(en)
    expect(en).not.toBe('')
  }
})

test('covered occurrences name the longer term, and those in a refrain are marked', () => {
  const [, ...rows] = parseCsv(occurrencesTable(real))
  const of = (slug: string) => rows.filter(([, , term]) => term === slug)
  expect(of('xuanli-pianzhang').map((row) => row[11])).toEqual(Array(14).fill('yes'))
  expect(of('gaozhiliang-fazhan').filter((row) => row[11] === 'yes')).toHaveLength(14)
  const within = rows.filter((row) => row[10] !== '')
  expect(within).toHaveLength(real.occurrences.filter((occurrence) => occurrence.within).length)
  expect(within[0]!.slice(0, 5)).toEqual(['¶2.2', 'p2-2', 'dangzhongyang', '党中央', '党中央'])
  expect(within[0]![10]).toBe('yi-xi-jinping-tongzhi-wei-hexin-de-dangzhongyang')
})

test('places count code points', () => {
  const [, row] = parseCsv(occurrencesTable(oddSource()))
  expect(row!.slice(0, 10)).toEqual([
    '¶1.1',
    'p1-1',
    'dou-yao-zhua',
    '都要抓',
    '都要抓',
    '18',
    '21',
    'seize',
    '27',
    '32'
  ])
})

test('without a translation there are places in the Chinese alone, without a term none at all', () => {
  const [, row] = parseCsv(occurrencesTable(minimal(inChineseAlone)))
  expect(row!.slice(4)).toEqual(['三大战役', '9', '13', '', '', '', '', 'no', ''])
  expect(parseCsv(occurrencesTable(bareSource()))).toHaveLength(1)
})
