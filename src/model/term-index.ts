import type { Term } from './glossary.ts'
import type { PlacedOccurrence } from './placed-occurrences.ts'
import { comparePinyin } from './pinyin.ts'

/** A term and the segments it stands in. */
export interface IndexedTerm {
  term: Term
  /** Labels in the order of the text, each once. */
  labels: string[]
}

/** The terms of an edition as an index at the end of a book has them, by pinyin; terms that stand nowhere are left out. */
export function termIndex(occurrences: readonly PlacedOccurrence[]): IndexedTerm[] {
  return [...Map.groupBy(occurrences, ({ term }) => term)]
    .map(([term, places]) => ({ term, labels: [...new Set(places.map(({ segment }) => segment.label))] }))
    .sort((a, b) => comparePinyin(a.term.pinyin, b.term.pinyin))
}
