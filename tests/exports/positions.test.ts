import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countCodePoints, inCodePoints } from '../../src/exports/positions.ts'

test('a character beyond the basic plane is one code point and two units', () => {
  expect(inCodePoints('𠮷野家', { start: 2, end: 4 })).toEqual({ start: 1, end: 3 })
  expect(inCodePoints('省委', { start: 1, end: 2 })).toEqual({ start: 1, end: 2 })
  expect(inCodePoints('', { start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
  expect(countCodePoints('🍚a')).toBe(2)
})

test('the code points of a stretch are its words, in any text', () => {
  const words = fc.string({ unit: fc.constantFrom('省', 'a', '𠮷', '🍚', '”', '\n', 'e\u0301') })
  fc.assert(
    fc.property(words, words, words, (before, within, behind) => {
      const text = before + within + behind
      const place = inCodePoints(text, { start: before.length, end: before.length + within.length })
      expect([...text].slice(place.start, place.end).join('')).toBe(within)
    })
  )
})
