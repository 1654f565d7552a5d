import type { Stretch } from '../model/lemma.ts'

/** A stretch `[start, end)` of a text in Unicode code points: what every export counts in, whatever reads it. */
export interface CodePoints {
  start: number
  end: number
}

/** How many code points a text has: one for each character beyond the basic plane, where `length` has two. */
export function countCodePoints(text: string): number {
  return [...text].length
}

/**
 * Counts a stretch of a text in code points.
 *
 * @param stretch in UTF-16 units, as the model and the browser count
 */
export function inCodePoints(text: string, { start, end }: Stretch): CodePoints {
  const before = countCodePoints(text.slice(0, start))
  return { start: before, end: before + countCodePoints(text.slice(start, end)) }
}
