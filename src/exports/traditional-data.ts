import { segmentsOf, type TextLayer } from '../model/edition.ts'
import { ownWords, type Term } from '../model/glossary.ts'
import { labelToId } from '../model/label.ts'
import type { TraditionalData } from '../model/traditional.ts'
import type { TraditionalOverride } from '../model/traditional-override.ts'
import { traditionalText } from '../text/traditional-text.ts'

/** A text in both kinds of characters, character by character. */
export interface Passage {
  /** The key of its exceptions. */
  id: string
  simplified: string
  traditional: string
}

/**
 * What a page needs to show a text, and words of the glossary beside it, in traditional characters.
 *
 * @param terms those of which the page shows headword, forms or members
 */
export function traditionalData(
  text: TextLayer,
  terms: readonly Term[],
  overrides: readonly TraditionalOverride[]
): TraditionalData {
  const segments = segmentsOf(text).map(({ label, text: words }) => [labelToId(label), words] as const)
  const words = terms.flatMap(ownWords).map((word) => [word, word] as const)
  return packTraditional(
    [...segments, ...words].map(([id, simplified]) => ({
      id,
      simplified,
      traditional: traditionalText(simplified, overrides)
    }))
  )
}

/** Packs passages, so that `toTraditional` gives the traditional of each: what is usual once, what is not at its place. */
export function packTraditional(passages: readonly Passage[]): TraditionalData {
  const usual = usualCounterparts(passages)
  const exceptions: TraditionalData['exceptions'] = {}
  for (const { id, simplified, traditional } of passages) {
    const places = pairsOf(simplified, traditional).filter(({ own, other }) => usual.get(own) !== other)
    if (places.length > 0) exceptions[id] = places.map(({ at, other }) => `${at}${other}`).join(' ')
  }
  const differing = [...usual].filter(([own, other]) => own !== other)
  return { characters: differing.flat().join(''), exceptions }
}

/** The counterpart each character has most often, in the order of the characters; of two alike the first. */
function usualCounterparts(passages: readonly Passage[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { own, other } of passages.flatMap(({ simplified, traditional }) => pairsOf(simplified, traditional))) {
    const tally = counts.get(own) ?? new Map<string, number>()
    counts.set(own, tally.set(other, (tally.get(other) ?? 0) + 1))
  }
  const usual = [...counts].map(([own, tally]) => [own, [...tally].sort(([, a], [, b]) => b - a)[0]![0]] as const)
  return new Map(usual.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Each character with its counterpart and its place, in UTF-16 units. */
function pairsOf(simplified: string, traditional: string): { own: string; other: string; at: number }[] {
  const others = [...traditional]
  let at = 0
  return [...simplified].map((own, index) => {
    const pair = { own, other: others[index]!, at }
    at += own.length
    return pair
  })
}
