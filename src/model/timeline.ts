import type { Place } from './place.ts'

/** `content/timeline.tsv`: a series of documents, one a year, and how often each term stands in each. */
export interface Timeline {
  /** What was counted, from where, and how. */
  source: string
  /** The years with a document, ascending; `sha256` is that of the file that was counted. */
  years: { year: number; characters: number; sha256: string }[]
  /** By slug. */
  counts: Map<string, TermCounts>
}

/** The counts of a term by year; a year with none is left out. */
export interface TermCounts {
  /** The forms that were counted. */
  forms: string[]
  years: Record<string, number>
  at: Place
}

/** What a chart shows of a year; a year without a document is a gap, never a zero. */
export interface YearCount {
  year: number
  count: number | undefined
  /** Occurrences per 10,000 characters. */
  rate: number | undefined
}

/** Every year from the first document to the last, with the count of a term. */
export function countsByYear({ years, counts }: Timeline, slug: string): YearCount[] {
  const first = years[0]?.year ?? 0
  const last = years.at(-1)?.year ?? -1
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index
    const document = years.find((other) => other.year === year)
    const count = document && (counts.get(slug)?.years[year] ?? 0)
    return { year, count, rate: document && (count! * 10_000) / document.characters }
  })
}
