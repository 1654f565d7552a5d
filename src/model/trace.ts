import type { Term } from './glossary.ts'
import { overlaps, type Stretch } from './lemma.ts'
import { findOccurrences, type FreeOccurrence, type Occurrence, type SurfaceForm } from './occurrences.ts'
import { findRenderings } from './renderings.ts'

/** The occurrences of a segment with their counterparts in its translation. */
export interface Trace {
  /** In the order of the Chinese. */
  occurrences: FreeOccurrence[]
  /** Counterparts of occurrences, free or covered; absent where the translation has none. */
  counterparts: Map<Occurrence, Stretch>
  /** Counterparts that overlap no other, in the order of the English: what can be a link there. */
  claims: Claim[]
}

/** A stretch of the translation and the free occurrences it renders, as indices. */
export interface Claim extends Stretch {
  term: Term
  occurrences: number[]
}

/**
 * Traces every occurrence of a term in a segment to the words that render it (invariant 5). Long renderings are served
 * before short ones, so that “era” is not looked for within “for a New Era”; of several places of one term the first
 * goes to the first.
 */
export function traceSegment(zh: string, en: string, forms: readonly SurfaceForm[]): Trace {
  const occurrences = findOccurrences(zh, forms)
  const claims = claim(occurrences, en)
  const counterparts = new Map<Occurrence, Stretch>()
  for (const { occurrences: rendered, start, end } of claims) {
    for (const index of rendered) counterparts.set(occurrences[index]!, { start, end })
  }
  for (const [index, occurrence] of occurrences.entries()) {
    const outer = counterparts.get(occurrence) ?? findRenderings(en, occurrence.term)[0]
    if (!outer) continue
    counterparts.set(occurrence, outer)
    claims.find((other) => overlaps(other, outer) && !other.occurrences.includes(index))?.occurrences.push(index)
  }
  for (const occurrence of occurrences.flatMap(({ covered }) => covered)) {
    const outer = occurrences.find(({ covered }) => covered.includes(occurrence))!
    const places = findRenderings(en, occurrence.term)
    const within = counterparts.get(outer)
    const place = places.find((stretch) => within && overlaps(stretch, within)) ?? places[0]
    if (place) counterparts.set(occurrence, place)
  }
  return { occurrences, counterparts, claims }
}

/** Shares the translation out among the free occurrences. */
function claim(occurrences: readonly FreeOccurrence[], en: string): Claim[] {
  const terms = [...new Set(occurrences.map(({ term }) => term))]
  const candidates = terms
    .flatMap((term) => findRenderings(en, term).map((stretch) => ({ ...stretch, term })))
    .sort((a, b) => b.end - b.start - (a.end - a.start))
  const claims: Claim[] = []
  for (const candidate of candidates) {
    if (claims.every((other) => !overlaps(candidate, other))) claims.push({ ...candidate, occurrences: [] })
  }
  claims.sort((a, b) => a.start - b.start)
  for (const term of terms) {
    const places = claims.filter((other) => other.term === term)
    const own = [...occurrences.keys()].filter((index) => occurrences[index]!.term === term)
    for (const [n, index] of own.entries()) places[Math.min(n, places.length - 1)]?.occurrences.push(index)
  }
  return claims.filter((other) => other.occurrences.length > 0)
}
