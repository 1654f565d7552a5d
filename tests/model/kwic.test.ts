import { expect, test } from 'vitest'
import { cutKwic } from '../../src/model/kwic.ts'

const cut = (text: string, keyword: string, room: number) => {
  const start = text.indexOf(keyword)
  const { before, behind } = cutKwic(text, { start, end: start + keyword.length }, room)
  return [before, behind]
}

test('a short context is whole', () => {
  expect(cut('要抓好发展。', '发展', 5)).toEqual(['要抓好', '。'])
  expect(cut('发展', '发展', 5)).toEqual(['', ''])
})

test('a long one is cut, and says so', () => {
  expect(cut('一二三四五发展六七八九十', '发展', 3)).toEqual(['…三四五', '六七八…'])
})

test('words are not cut in two', () => {
  expect(cut('We must promote high-quality development in every respect.', 'development', 16)).toEqual([
    '…high-quality ',
    ' in every…'
  ])
})

test('a character beyond the basic plane is not cut in two', () => {
  expect(cut('𠮷𠮷发展𠮷𠮷', '发展', 3)).toEqual(['…𠮷', '𠮷…'])
})
