import { expect, test } from 'vitest'
import { countsByYear, type Timeline } from '../../src/model/timeline.ts'

const timeline: Timeline = {
  source: 'test',
  years: [
    { year: 1999, characters: 20_000, sha256: 'a' },
    { year: 2001, characters: 10_000, sha256: 'b' }
  ],
  counts: new Map([
    ['term', { forms: ['词'], years: { 1999: 3 }, at: { path: 'content/timeline.tsv', line: 1, column: 1 } }]
  ])
}

test('a year without a document is a gap, one without the term a zero', () => {
  expect(countsByYear(timeline, 'term')).toEqual([
    { year: 1999, count: 3, rate: 1.5 },
    { year: 2000, count: undefined, rate: undefined },
    { year: 2001, count: 0, rate: 0 }
  ])
})

test('a series without years has none', () => {
  expect(countsByYear({ ...timeline, years: [] }, 'term')).toEqual([])
})
