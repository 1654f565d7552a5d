import { expect, test } from 'vitest'
import { readUnknown } from '../../src/search/unknown-words.ts'

const vocabulary = ['the', 'reform', 'reforms', 'economy', 'economic', 'development', 'party', 'manufacturing']
const instead = (query: string) => readUnknown(query, vocabulary)?.instead

test.each([
  ['reforn', ['reform']],
  ['refrom', ['reform']],
  ['parti', ['party']],
  ['devlopmant', ['development']],
  ['econom', ['economy', 'economic']],
  ['the reforn', ['reform']]
])('%s is read as %j', (query, words) => {
  expect(instead(query)).toEqual([{ word: query.split(' ').at(-1), words }])
})

test.each([['reforms'], ['reforming'], ['the party'], ['xyzzy'], ['teh'], ['reforn xyzzy'], ['']])(
  '%s is left alone: it is known, or nothing is near it, or it is too short to guess',
  (query) => {
    expect(instead(query)).toBeUndefined()
  }
)

test('a word still being typed is told from a slip', () => {
  expect(readUnknown('econom', vocabulary)!.kind).toBe('begun')
  expect(readUnknown('reforn', vocabulary)!.kind).toBe('corrected')
})
