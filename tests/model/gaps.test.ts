import { describe, expect, test } from 'vitest'
import { closeGaps, findGaps, takeReceived } from '../../src/model/gaps.ts'

describe('closeGaps', () => {
  test.each([
    ['a broken line', '要抓发\n展。', '要抓发展。'],
    ['a broken line with blanks and a carriage return', '要抓发 \r\n　展。', '要抓发展。'],
    ['a blank between two characters', '要抓 发　展。', '要抓发展。'],
    ['a blank beside punctuation', '要抓， 发展 。', '要抓，发展。'],
    ['a broken line between Latin letters', 'GD\nP', 'GDP']
  ])('%s is closed', (_, received, text) => {
    expect(closeGaps(received)).toBe(text)
  })

  test.each(['增长 2.5 %', 'Xi Jinping', '第 2 次', ''])('the blanks of “%s” are words', (text) => {
    expect(closeGaps(text)).toBe(text)
  })
})

describe('takeReceived', () => {
  test('a sentence is taken with its gaps, and the gap behind it apart', () => {
    const block = '要抓\n发展。 \n要 干。'
    const first = takeReceived(block, 0, '要抓发展。')
    expect(first).toEqual({ raw: '要抓\n发展。', behind: ' \n', next: 8 })
    expect(takeReceived(block, first.next, '要干。')).toEqual({ raw: '要 干。', behind: '', next: 12 })
  })
})

describe('findGaps', () => {
  function gaps(raw: string) {
    return findGaps('¶1.1', closeGaps(raw), raw).map(({ lemma, occurrence, reading }) => [lemma, occurrence, reading])
  }

  test('a gap is told with the character before and behind it', () => {
    expect(findGaps('¶1.1', '要抓发展。', '要抓发\n展。')).toEqual([
      { segment: '¶1.1', lemma: '发展', occurrence: 1, reading: '发\n展' }
    ])
  })

  test('the blank around a line end belongs to the reading', () => {
    expect(gaps('要抓发 \r\n　展。')).toEqual([['发展', 1, '发 \r\n　展']])
  })

  test('gaps that touch one character become one, others stay apart', () => {
    expect(gaps('要抓\n发 展。')).toEqual([['抓发展', 1, '抓\n发 展']])
    expect(gaps('要\n抓发 展。')).toEqual([
      ['要抓', 1, '要\n抓'],
      ['发展', 1, '发 展']
    ])
  })

  test('the words are counted among their like, overlapping places included', () => {
    expect(gaps('发展要发\n展。')).toEqual([['发展', 2, '发\n展']])
    expect(gaps('要好好好\n好干。')).toEqual([['好好', 3, '好\n好']])
    expect(gaps('哈哈\n哈\n哈。')).toEqual([['哈哈哈', 2, '哈\n哈\n哈']])
  })

  test('no character is cut in two', () => {
    expect(gaps('要学𠮷\n𠮷。')).toEqual([['𠮷𠮷', 1, '𠮷\n𠮷']])
  })

  test('a sentence without gaps has none', () => {
    expect(gaps('要抓发展。')).toEqual([])
  })
})
