import { anyOfPattern, inflectionsOf, wordsOf } from './english-pattern.ts'
import { inEnglish, roughly } from './finders.ts'
import { isNear } from './edit-distance.ts'
import { lookupAnyWord } from './lookups.ts'
import type { Interpretation } from './query.ts'

/**
 * Reads an English query in which words occur nowhere on the site: as words that begin with these, since they may not be
 * typed to their end, else as those that are nearest to them.
 *
 * @param vocabulary every English word of the site, the most frequent first
 * @returns `undefined` where every word occurs, or one has nothing near it
 */
export function readUnknown(query: string, vocabulary: readonly string[]): Interpretation | undefined {
  const known = new Set(vocabulary)
  const isKnown = (word: string) => inflectionsOf(word).some((form) => known.has(form))
  const words = wordsOf(query)
  const instead = words.filter((word) => !isKnown(word)).map((word) => ({ word, words: nearest(word, vocabulary) }))
  if (instead.length === 0 || instead.some((unknown) => unknown.words.length === 0)) return undefined
  const isBegun = instead.every((unknown) => unknown.words[0]!.startsWith(unknown.word))
  const rarest = instead.toSorted((a, b) => a.words.length - b.words.length)[0]!
  const parts = words.map((word) => {
    const forms = instead.find((unknown) => unknown.word === word)?.words ?? inflectionsOf(word)
    return roughly(inEnglish(anyOfPattern(forms)))
  })
  return { kind: isBegun ? 'begun' : 'corrected', ways: [{ parts, lookups: lookupAnyWord(rarest.words) }], instead }
}

/** Longer words have room for two slips; the shortest have too many neighbors, and what has no vowel may be initials. */
function nearest(word: string, vocabulary: readonly string[]): string[] {
  const begun = word.length < 2 ? [] : vocabulary.filter((other) => other.startsWith(word))
  if (begun.length > 0) return begun
  const slips = word.length < 4 || !/[aeiou]/.test(word) ? 0 : word.length < 8 ? 1 : 2
  for (let allowed = 1; allowed <= slips; allowed++) {
    const near = vocabulary.filter((other) => isNear(word, other, allowed))
    if (near.length > 0) return near
  }
  return []
}
