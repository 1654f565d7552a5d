import type { Edition } from '../model/edition.ts'
import type { PlacedOccurrence } from '../model/placed-occurrences.ts'
import type { ExportSource } from './source.ts'

/** An occurrence that shows a term in use, and the edition it is from. */
export interface Example extends PlacedOccurrence {
  edition: Edition
}

/**
 * The examples of each term by its slug, the shortest segment first, and of segments of one length the earlier: places
 * where it stands for itself, and in no refrain, since the words of a refrain are in part the anonymizer’s. A term that
 * has no such place is not there.
 */
export function examplesBySlug(editions: readonly ExportSource[]): Map<string, Example[]> {
  const examples = editions
    .flatMap(({ edition, occurrences }) => occurrences.map((occurrence): Example => ({ ...occurrence, edition })))
    .filter(({ within, inRefrain }) => within === undefined && !inRefrain)
    .sort((a, b) => a.segment.text.length - b.segment.text.length)
  return Map.groupBy(examples, ({ term }) => term.slug)
}

/** Where an example stands, for readers: `Speech at …, ¶12.3`. */
export function sourceOf({ edition, segment }: Example): string {
  return `${edition.record.title.en}, ${segment.label}`
}
