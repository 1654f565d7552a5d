/** A stretch `[start, end)` of a segment's plain text, in UTF-16 units. */
export interface Stretch {
  start: number
  end: number
}

/**
 * Finds the words an entry hangs on.
 *
 * @param occurrence which of several places is meant, from 1
 * @returns `undefined` where the segment does not have the words that often
 */
export function locateLemma(text: string, lemma: string, occurrence = 1): Stretch | undefined {
  let start = -1
  for (let n = 0; n < occurrence; n++) {
    start = text.indexOf(lemma, start + 1)
    if (start === -1) return undefined
  }
  return { start, end: start + lemma.length }
}

/** How often a text has the lemma, overlapping places included. */
export function countLemma(text: string, lemma: string): number {
  let count = 0
  for (let at = text.indexOf(lemma); at !== -1; at = text.indexOf(lemma, at + 1)) count++
  return count
}
