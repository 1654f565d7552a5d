import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNear } from '../../src/search/edit-distance.ts'

test.each([
  ['reform', 'reform', 0],
  ['reform', 'refrom', 1],
  ['reform', 'refor', 1],
  ['reform', 'reforms', 1],
  ['reform', 'rexorm', 1],
  ['reform', 'refromz', 2],
  ['ca', 'abc', 3]
])('%s and %s are %i slips apart', (a, b, slips) => {
  expect(isNear(a, b, slips)).toBe(true)
  expect(isNear(b, a, slips)).toBe(true)
  if (slips > 0) expect(isNear(a, b, slips - 1)).toBe(false)
})

test('any one slip is within one', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2, maxLength: 12 }), fc.nat(), fc.constantFrom(0, 1, 2, 3), (word, at, kind) => {
      const place = at % (word.length - 1)
      const [head, tail] = [word.slice(0, place), word.slice(place)]
      const slip = [
        head + tail.slice(1),
        `${head}x${tail}`,
        `${head}x${tail.slice(1)}`,
        head + tail[1] + tail[0] + tail.slice(2)
      ]
      expect(isNear(word, slip[kind]!, 1)).toBe(true)
    })
  )
})
