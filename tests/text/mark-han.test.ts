import { expect, test } from 'vitest'
import { markHan } from '../../src/text/mark-han.ts'

test('Chinese is marked, the rest is escaped', () => {
  expect(markHan('the term 提法 & <b>')).toBe('the term <span lang="zh-Hans">提法</span> &#x26; &#x3C;b>')
  expect(markHan('')).toBe('')
})
