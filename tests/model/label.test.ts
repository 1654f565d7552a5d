import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelKind, labelNumbers, labelToId, paragraphOf } from '../../src/model/label.ts'

const numbers = fc.integer({ min: 1, max: 999 })
const anyLabel = fc.oneof(
  fc.constant('title'),
  fc.array(numbers, { minLength: 1, maxLength: 4 }).map((depths) => `§${depths.join('.')}`),
  numbers.map((paragraph) => `¶${paragraph}`),
  fc.tuple(numbers, numbers).map(([paragraph, sentence]) => `¶${paragraph}.${sentence}`)
)

describe('labelKind', () => {
  test.each([
    ['title', 'title'],
    ['§3', 'section'],
    ['§3.1.2', 'section'],
    ['¶12', 'paragraph'],
    ['¶12.3', 'segment']
  ])('%s names a %s', (label, kind) => {
    expect(labelKind(label)).toBe(kind)
  })

  test.each(['', '12', '¶', '§', '§3.', '¶12.3.4', '¶ 12', '¶12 ', 'titles', '¶十二', 'p12', '¶0', '¶03', '§0.1'])(
    '“%s” is no label',
    (text) => {
      expect(labelKind(text)).toBeUndefined()
    }
  )
})

describe('ids', () => {
  test.each([
    ['title', 'title'],
    ['§3', 's3'],
    ['§3.1.2', 's3-1-2'],
    ['¶12', 'p12'],
    ['¶12.3', 'p12-3']
  ])('%s is cited as %s', (label, id) => {
    expect(labelToId(label)).toBe(id)
  })

  test('no two labels have one id', () => {
    fc.assert(
      fc.property(anyLabel, anyLabel, (label, other) => {
        expect(labelToId(label) === labelToId(other)).toBe(label === other)
      })
    )
  })

  test('an id holds nothing an address would have to escape', () => {
    fc.assert(
      fc.property(anyLabel, (label) => {
        expect(labelToId(label)).toMatch(/^[a-z][a-z0-9-]*$/)
      })
    )
  })
})

test('a label gives up its numbers', () => {
  expect(labelNumbers('§3.12')).toEqual([3, 12])
  expect(labelNumbers('¶7')).toEqual([7])
  expect(labelNumbers('title')).toEqual([])
})

test('a sentence stands in its paragraph, anything else in itself', () => {
  expect(paragraphOf('¶12.3')).toBe('¶12')
  expect(paragraphOf('¶12')).toBe('¶12')
  expect(paragraphOf('§3.1')).toBe('§3.1')
  expect(paragraphOf('title')).toBe('title')
})
