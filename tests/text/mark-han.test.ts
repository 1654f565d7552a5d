import { expect, test } from 'vitest'
import { markHan, markHanWithin } from '../../src/text/mark-han.ts'

test('Chinese is marked, the rest is escaped', () => {
  expect(markHan('the term 提法 & <b>')).toBe('the term <span lang="zh-Hans">提法</span> &#x26; &#x3C;b>')
  expect(markHan('')).toBe('')
})

test('Chinese within HTML is marked, and its elements stay', () => {
  expect(markHanWithin('<i>Tifa 提法</i> &#38; more')).toBe('<i>Tifa <span lang="zh-Hans">提法</span></i> &#x26; more')
})
