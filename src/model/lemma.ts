/** A stretch `[start, end)` of a segment's plain text, in UTF-16 units. */
export interface Stretch {
  start: number
  end: number
}

/** Whether two stretches have a character in common. */
export function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && a.end > b.start
}

/**
 * Finds the words an entry hangs on.
 *
 * @param occurrence which of several places is meant, from 1
 * @returns `undefined` where the segment does not have the words that often
 */
export function locateLemma(text: string, lemma: string, occurrence = 1): Stretch | undefined {
  return locateAll(text, lemma)[occurrence - 1]
}

/** Every place of the words, overlapping places included; no words are nowhere. */
export function locateAll(text: string, words: string): Stretch[] {
  const places: Stretch[] = []
  if (words === '') return places
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length })
  }
  return places
}

/** How often a text has the lemma, overlapping places included. */
export function countLemma(text: string, lemma: string): number {
  return locateAll(text, lemma).length
}
