import type { Term } from './glossary.ts'
import { overlaps, type Stretch } from './lemma.ts'

/** Everything a term may be called in English. */
export function renderingsOf({ renderings }: Term): string[] {
  return renderings.flatMap(({ en, variants }) => [en, ...variants])
}

/**
 * The places of a term's renderings in an English text, whole words, in any case, with a plain inflection at the end
 * (subdistrict, subdistricts, subdistrict’s). The longest rendering wins where two overlap.
 *
 * @returns in the order of the text
 */
export function findRenderings(text: string, term: Term): Stretch[] {
  const found: Stretch[] = []
  const folded = text.toLowerCase()
  // A few letters (İ) grow when folded: places would no longer be those of the text.
  const lower = folded.length === text.length ? folded : text
  const longestFirst = renderingsOf(term).sort((a, b) => b.length - a.length)
  for (const rendering of longestFirst) {
    const words = rendering.toLowerCase()
    for (let start = lower.indexOf(words); start !== -1; start = lower.indexOf(words, start + 1)) {
      const end = endOfWord(lower, start + words.length)
      if (end === undefined || isLetter.test(lower[start - 1] ?? '')) continue
      if (found.every((other) => !overlaps({ start, end }, other))) found.push({ start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const isLetter = /[\p{L}\p{N}]/u
const inflection = /(?:s|es|ed|d|ing)?(?:’s)?(?![\p{L}\p{N}])/uy

/** Where a word ends that is complete, but for an inflection, at a place; `undefined` where it goes on otherwise. */
function endOfWord(text: string, at: number): number | undefined {
  inflection.lastIndex = at
  return inflection.test(text) ? inflection.lastIndex : undefined
}
