import { expect, test } from 'vitest'
import { apparatusTable } from '../../src/exports/apparatus-table.ts'
import { segmentsByLabel } from '../../src/model/edition.ts'
import { apparatus, entry } from '../model/blocks.ts'
import { parseCsv } from '../search/parse-csv.ts'
import { minimal, real } from './sample-sources.ts'

test('every entry is a row, and its place holds its lemma', () => {
  const [names, ...rows] = parseCsv(apparatusTable(real.edition))
  expect(names!.join(' ')).toBe(
    'id label lemma start end departs reading decision kind certainty conjectures reason guarded'
  )
  expect(rows).toHaveLength(90)
  const chinese = segmentsByLabel(real.edition.text)
  for (const [, label, lemma, start, end] of rows) {
    expect([...chinese.get(label!)!.text].slice(Number(start), Number(end)).join('')).toBe(lemma)
  }
})

test('the text with the readings put back out of the table is that of the witness', () => {
  const [, ...rows] = parseCsv(apparatusTable(real.edition))
  const departing = rows.filter((row) => row[5] === 'yes')
  const restored = real.edition.text.blocks
    .flatMap(({ segments }) => segments)
    .map(({ label, text }) => {
      const characters = [...text]
      const own = departing.filter((row) => row[1] === label).sort((a, b) => Number(b[3]) - Number(a[3]))
      for (const row of own) characters.splice(Number(row[3]), Number(row[4]) - Number(row[3]), row[6]!)
      return characters.join('')
    })
  expect(restored.join('')).toBe(real.edition.witness.text.replaceAll('\n', ''))
})

test('a reading that is empty is told from one that is absent', () => {
  const { edition } = minimal()
  const entries = [
    entry({ id: 'e1', segment: '¶1.1', lemma: '同志们', reading: '' }),
    entry({ id: 'e2', segment: '¶1.1', lemma: '：', decision: 'retained', conjectures: ['，', '。'] })
  ]
  const [, empty, absent] = parseCsv(apparatusTable({ ...edition, apparatus: apparatus({ entries }) }))
  expect(empty!.slice(0, 8)).toEqual(['e1', '¶1.1', '同志们', '0', '3', 'yes', '', 'emended'])
  expect(absent!.slice(0, 8)).toEqual(['e2', '¶1.1', '：', '3', '4', 'no', '', 'retained'])
  expect(absent![10]).toBe('， | 。')
})
