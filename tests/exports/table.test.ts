import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listCell, toTable } from '../../src/exports/table.ts'
import { parseCsv } from '../search/parse-csv.ts'

test('cells of every kind are written in plain words', () => {
  expect(parseCsv(toTable(['a', 'b', 'c', 'd', 'e'], [['谱写', 12, true, false, null]]))).toEqual([
    ['a', 'b', 'c', 'd', 'e', 'guarded'],
    ['谱写', '12', 'yes', 'no', '', '']
  ])
  expect(listCell(['一', '二'])).toBe('一 | 二')
})

test('begins with the byte order mark by which Excel knows UTF-8', () => {
  expect([...Buffer.from(toTable(['a'], [])).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
})

test('where a spreadsheet would reckon, the row says which columns were given an apostrophe', () => {
  expect(
    parseCsv(
      toTable(
        ['zh', 'en'],
        [
          ['=1', '-quality'],
          ['一', "'tis"],
          ['二', "'=2"]
        ]
      )
    )
  ).toEqual([
    ['zh', 'en', 'guarded'],
    ["'=1", "'-quality", 'zh en'],
    ['一', "'tis", ''],
    ['二', "''=2", 'en']
  ])
})

test('with that column any words come back exactly, and none is a formula', () => {
  const field = fc.string({ unit: fc.constantFrom(...'a新𠮷",\r\n =-\'＋|') })
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field)), (rows) => {
      const [, ...read] = parseCsv(toTable(['zh', 'en'], rows))
      const bare = (text: string, is: boolean) => (is ? text.slice(1) : text)
      const back = read.map(([zh, en, guarded]) => {
        const columns = guarded!.split(' ')
        return [bare(zh!, columns.includes('zh')), bare(en!, columns.includes('en'))]
      })
      expect(back).toEqual(rows)
      expect(read.flat().filter((text) => /^[=+\-@＝＋－＠\t\r\n]/.test(text))).toEqual([])
    })
  )
})
