import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countLemma, locateLemma } from '../../src/model/lemma.ts'

describe('locateLemma', () => {
  test.each([
    ['the only place', '要抓发展', '发展', undefined, { start: 2, end: 4 }],
    ['the first of several places', '抓发展促发展', '发展', undefined, { start: 1, end: 3 }],
    ['the second place', '抓发展促发展', '发展', 2, { start: 4, end: 6 }],
    ['a place that overlaps the one before', '好好好', '好好', 2, { start: 1, end: 3 }],
    ['no third place where there are two', '抓发展促发展', '发展', 3, undefined],
    ['nothing that is not there', '要抓发展', '稳定', undefined, undefined]
  ])('finds %s', (_, text, lemma, occurrence, stretch) => {
    expect(locateLemma(text, lemma, occurrence)).toEqual(stretch)
  })
})

test('places that overlap count each', () => {
  expect(countLemma('好好好', '好好')).toBe(2)
  expect(countLemma('抓发展促发展', '发展')).toBe(2)
  expect(countLemma('要抓发展', '稳定')).toBe(0)
})

test('a lemma is found as often as it is counted, at rising places, and no more', () => {
  const words = fc.string({ unit: fc.constantFrom('好', '干', '的'), minLength: 1, maxLength: 3 })
  const texts = fc.string({ unit: fc.constantFrom('好', '干', '的') })
  fc.assert(
    fc.property(texts, words, (text, lemma) => {
      const count = countLemma(text, lemma)
      const places = Array.from({ length: count }, (_, index) => locateLemma(text, lemma, index + 1)!)
      expect(places.every(({ start, end }) => text.slice(start, end) === lemma)).toBe(true)
      expect(places.every(({ start }, index) => index === 0 || start > places[index - 1]!.start)).toBe(true)
      expect(locateLemma(text, lemma, count + 1)).toBeUndefined()
    })
  )
})
