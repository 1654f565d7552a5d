import { expect, test } from 'vitest'
import { tallyBy } from '../../src/model/tally.ts'

test('each value is counted, in the order of its first', () => {
  expect([...tallyBy(['b', 'a', 'b'], (item) => item)]).toEqual([
    ['b', 2],
    ['a', 1]
  ])
  expect(tallyBy([], String).size).toBe(0)
})
