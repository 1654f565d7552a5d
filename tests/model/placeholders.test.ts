import { expect, test } from 'vitest'
import { findPlaceholders } from '../../src/model/placeholders.ts'

test.each([
  ['XX作为XX的重镇，增长X%', ['XX', 'XX', 'X']],
  ['XXX同志在X月X日的讲话', ['XXX', 'X', 'X']],
  ['XX', ['XX']],
  ['投资X00万元', ['X']],
  ['the XXth Congress and the Xth plenum of XX’s committee', ['XX', 'X', 'XX']],
  ['by X per cent, in XX.', ['X', 'XX']]
])('%s', (text, found) => {
  expect(findPlaceholders(text)).toEqual(found)
})

test.each(['', '没有', 'Xi said', 'Xinhua in Xiamen', 'MAX and TAX', 'Boxers', 'XML', 'x per cent'])(
  '“%s” has no placeholder',
  (text) => {
    expect(findPlaceholders(text)).toEqual([])
  }
)
