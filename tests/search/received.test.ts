import { expect, test } from 'vitest'
import { anywhere } from '../../src/search/finders.ts'
import { findReceived } from '../../src/search/received.ts'

const field = (text: string, ...departures: [number, number, string][]) => ({
  lang: 'zh-Hans',
  text,
  departures: departures.map(([start, end, reading]) => ({ start, end, reading }))
})
const found = (one: ReturnType<typeof field>, words: string) =>
  findReceived(one, anywhere(new RegExp(words, 'g'))).map(({ start, end, received }) => [
    one.text.slice(start, end),
    received
  ])

test('the witness is found where the text departs from it, and nowhere else', () => {
  const one = field('文旅融合好，融合', [3, 4, '吝'])
  expect(found(one, '融吝好')).toEqual([['融合好', '融吝好']])
  expect(found(one, '融合')).toEqual([])
  expect(found(one, '吝')).toEqual([['合', '吝']])
})

test('what the editors supplied is spanned by what stands around it', () => {
  expect(found(field('把这个方法', [2, 3, '']), '这方')).toEqual([['这个方', '这方']])
  expect(found(field('把这个方法', [0, 5, '把这方法']), '这方')).toEqual([['把这个方法', '这方']])
})

test('two departures shift what stands behind them', () => {
  const one = field('一二三四五六', [1, 2, '两两'], [4, 5, ''])
  expect(found(one, '两三')).toEqual([['二三', '两三']])
  expect(found(one, '一两两三四六')).toEqual([['一二三四五六', '一两两三四六']])
})
