import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from '../../src/search/csv.ts'
import { parseCsv } from './parse-csv.ts'

test('has a byte order mark, and ends every row with CRLF', () => {
  expect(
    toCsv([
      ['label', 'left'],
      ['¶1.1', '谱写']
    ])
  ).toBe('\uFEFFlabel,left\r\n¶1.1,谱写\r\n')
})

test('puts what would divide a field in quotation marks, and blanks at its ends', () => {
  expect(toCsv([['a,b', 'say "so"', 'two\r\nlines', 'the ', ' era']])).toBe(
    '\uFEFF"a,b","say ""so""","two\r\nlines","the "," era"\r\n'
  )
})

test('what begins like a formula is text', () => {
  const fields = ['=1+1', '+8%', '-quality development', '@X', '＝1', '－19', '\tX', "'-1"]
  const [row] = parseCsv(toCsv([fields]))
  expect(row).toEqual(fields.map((field) => `'${field}`))
  expect(parseCsv(toCsv([['', 'a=b', "'tis", '5G', '¶1.1']]))).toEqual([['', 'a=b', "'tis", '5G', '¶1.1']])
})

test('read again, and the apostrophes taken away, all is as it was', () => {
  const field = fc.string({ unit: fc.constantFrom(...'a新",\r\n =-\'＋') })
  const bare = (text: string) => (/^'+[=+\-@＝＋－＠\t\r\n]/.test(text) ? text.slice(1) : text)
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 1 }), { minLength: 1 }), (rows) => {
      expect(parseCsv(toCsv(rows)).map((row) => row.map(bare))).toEqual(rows)
    })
  )
})
