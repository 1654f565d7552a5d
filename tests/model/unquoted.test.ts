import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unquote } from '../../src/model/unquoted.ts'

test('quotation marks go, everything else stays and knows its place', () => {
  expect(unquote('“放管服”改革')).toEqual({ text: '放管服改革', places: [1, 2, 3, 5, 6] })
  expect(unquote('')).toEqual({ text: '', places: [] })
})

test('each unit is the one at its place in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('“', '”', '’', '"', '「', '改', '𠮷', 'a') }), (given) => {
      const { text, places } = unquote(given)
      expect(text).toBe(given.replaceAll(/[“”’"「]/g, ''))
      expect(places.map((place) => given[place]).join('')).toBe(text)
    })
  )
})
