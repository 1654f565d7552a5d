import type { Edition } from '../model/edition.ts'
import { labelToId } from '../model/label.ts'
import type { SurfaceForm } from '../model/occurrences.ts'
import { placeOccurrences, traceEdition } from '../model/placed-occurrences.ts'
import type { Pair, PairsById } from '../search/counterparts.ts'

/**
 * Every occurrence of a formulation in an edition with its counterpart, those that a longer one covers as well. The
 * concordance aligns the two languages by it.
 */
export function tracePairs(edition: Edition, forms: readonly SurfaceForm[]): PairsById {
  const occurrences = placeOccurrences(edition, traceEdition(edition, forms))
  const pairs: Record<string, Pair[]> = {}
  for (const { segment, start, end, counterpart } of occurrences) {
    if (counterpart) (pairs[labelToId(segment.label)] ??= []).push([start, end, counterpart.start, counterpart.end])
  }
  return pairs
}
