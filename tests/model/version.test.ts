import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLater } from '../../src/model/version.ts'

test('versions are compared number by number, not as text', () => {
  expect(isLater('1.10.0', '1.9.9')).toBe(true)
  expect(isLater('1.9.9', '1.10.0')).toBe(false)
  expect(isLater('2.0.0', '1.99.99')).toBe(true)
  expect(isLater('1.0.0', '1.0.0')).toBe(false)
})

test('of two different versions one is later', () => {
  const version = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((numbers) => numbers.join('.'))
  fc.assert(fc.property(version, version, (a, b) => (a === b ? !isLater(a, b) : isLater(a, b) !== isLater(b, a))))
})
