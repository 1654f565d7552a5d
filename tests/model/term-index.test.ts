import { expect, test } from 'vitest'
import type { PlacedOccurrence } from '../../src/model/placed-occurrences.ts'
import { termIndex } from '../../src/model/term-index.ts'
import { term } from './terms.ts'

const [first, second] = [term('创新', { pinyin: 'chuàngxīn' }), term('安全', { pinyin: 'ānquán' })]
const at = (label: string, found = first) => ({ term: found, segment: { label } }) as PlacedOccurrence

test('terms come by pinyin, their places in the order of the text, each once', () => {
  const index = termIndex([at('¶2.1'), at('¶2.1', second), at('¶2.1'), at('¶10.1')])
  expect(index).toEqual([
    { term: second, labels: ['¶2.1'] },
    { term: first, labels: ['¶2.1', '¶10.1'] }
  ])
  expect(termIndex([])).toEqual([])
})
