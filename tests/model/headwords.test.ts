import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headwordsIn } from '../../src/model/headwords.ts'

const known = new Set([
  '一',
  '锤',
  '定',
  '音',
  '一锤',
  '定音',
  '年',
  '3C',
  '4S店',
  '店',
  '96',
  '𠮷',
  '阿Q',
  '党',
  '党组',
  '组织',
  '织',
  '织定音'
])
const isHeadword = (word: string) => known.has(word)

test.each([
  ['定音', ['定音']],
  ['一锤定音', ['一锤', '定音']],
  ['定一锤', ['定', '一锤']],
  ['党组织', ['党', '组织']],
  ['组织定音', ['组织', '定音']],
  ['3C', ['3C']],
  ['1996年', ['年']],
  ['4S店', ['4S店']],
  ['14S店', ['店']],
  ['阿Q年', ['阿Q', '年']],
  ['“一锤，”定', ['一锤', '定']],
  ['丙𠮷年', ['𠮷', '年']],
  ['丙', []],
  ['XX', []],
  ['', []]
])('%s', (word, headwords) => {
  expect(headwordsIn(word, isHeadword)).toEqual(headwords)
})

test('the headwords that were found are enough to find them again', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom(...'一锤定音年店3C4S96阿Q𠮷丙，'), maxLength: 6 }))
  fc.assert(
    fc.property(words, (some) => {
      const found = some.map((word) => headwordsIn(word, isHeadword))
      const part = new Set(found.flat())
      expect(some.map((word) => headwordsIn(word, (one) => part.has(one)))).toEqual(found)
    })
  )
})

test('where every character is known, no Chinese is left out', () => {
  const word = fc.string({ unit: fc.constantFrom(...'一锤定音年店X7，') })
  fc.assert(
    fc.property(word, (one) => {
      expect(headwordsIn(one, isHeadword).join('')).toBe(one.replaceAll(/[X7，]/g, ''))
    })
  )
})
