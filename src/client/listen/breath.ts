/** The end of a clause with the marks that close behind it. A point or comma in a figure ends none. */
const clause = /(?:[，、；：。！？…—]+|[,;:.!?]+(?=[”’"')\]]*\s))[”’」』》）"')\]]*\s*/gu

/** Where a clause that is too long is parted: before a short word, which begins a phrase in many languages; behind 的. */
const phrase = /(?<=\S{5})\s+(?=\S{1,4}\s)|[的”」』》）](?![，、；：。！？…,;:.!?\s])/gu

/**
 * What is said of some words in one breath: as many whole clauses as go into it, else as many words as do. Browsers with
 * voices on a server fall silent in the middle of what takes longer than some 15 seconds, and never come to its end.
 *
 * @param longest how many characters go into a breath, at least 2
 * @returns the beginning of the words; none of no words
 */
export function breathOf(words: string, longest: number): string {
  if (words.length <= longest) return words
  for (const pause of [clause, phrase, /\s+/gu]) {
    const ends = [...words.matchAll(pause)].map(({ index, 0: mark }) => index + mark.length)
    const last = ends.findLast((end) => end <= longest)
    if (last !== undefined) return words.slice(0, last)
  }
  // Never in the middle of a character outside the Basic Multilingual Plane.
  return words.slice(0, words.codePointAt(longest - 1)! > 0xffff ? longest - 1 : longest)
}

/**
 * How many characters a voice says in some 13 seconds: a little more than 4 characters of Chinese a second, 14 letters
 * of another language. When it speaks faster a breath is no longer: it would only make skipping coarser.
 *
 * @param rate 1 is the speed of the voice
 */
export function longestBreath(lang: string, rate: number): number {
  return Math.floor((/^zh/i.test(lang) ? 60 : 180) * Math.min(rate, 1))
}
