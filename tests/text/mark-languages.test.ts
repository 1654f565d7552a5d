import { expect, test } from 'vitest'
import { markLanguages, markLanguagesWithin } from '../../src/text/mark-languages.ts'

test('Chinese and pinyin are marked, the rest is escaped', () => {
  expect(markLanguages('the term 提法, tífǎ & <b>')).toBe(
    'the term <span lang="zh-Hans">提法</span>, <span lang="zh-Latn-pinyin">tífǎ</span> &#x26; &#x3C;b>'
  )
  expect(markLanguages('')).toBe('')
})

test('Chinese within HTML is marked, and its elements stay', () => {
  expect(markLanguagesWithin('<i>Tifa 提法</i> &#38; more')).toBe(
    '<i>Tifa <span lang="zh-Hans">提法</span></i> &#x26; more'
  )
})
