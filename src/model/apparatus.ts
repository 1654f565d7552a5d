import type { Stretch } from './lemma.ts'
import type { Certainty, Place, Reference } from './place.ts'
import type { Layout } from './seeding.ts'

/**
 * What the editors decided at a place:
 * `emended`, `supplied` (printed in 〈 〉) and `normalized` depart from the witness; `crux` is printed as received
 * between † †; `conjecture` and `retained` are printed as received and only recorded.
 */
export type Decision = 'emended' | 'supplied' | 'normalized' | 'crux' | 'conjecture' | 'retained'

/** What is, or looks, wrong at a place. */
export type EntryKind =
  'misreading' | 'wording' | 'omission' | 'punctuation' | 'quotation mark' | 'anonymizer' | 'usage' | 'structure'

/** One entry of the apparatus. */
export interface Entry {
  id: string
  segment: string
  /** Words of the reading text. */
  lemma: string
  /** Which of several places is meant, from 1; absent where the segment has the lemma once. */
  occurrence?: number | undefined
  /** What the witness has for the lemma; absent where the text departs in nothing. */
  reading?: string | undefined
  decision: Decision
  kind: EntryKind
  certainty: Certainty
  /** What the words may have been, none of it printed. */
  conjectures: string[]
  /** HTML that is safe to print. */
  reason: string
  /** Labels the reason refers to. */
  references: Reference[]
  at: Place
}

/** `apparatus.yaml`: how the witness is laid out, and every place where its words were weighed. */
export interface Apparatus {
  witness: string
  by: string
  layout: Layout
  entries: Entry[]
  /** Where the siglum and the layout are written. */
  at: { witness: Place; layout: Place }
}

/**
 * The words of the lemma that really differ from the reading, so that 〈 〉 can stand around them alone: the lemma
 * “…的同时” with the reading “…同时” differs in 的.
 *
 * @returns a stretch within the lemma; empty where the witness only has more than the text
 */
export function differingStretch(lemma: string, reading: string): Stretch {
  let start = 0
  while (start < lemma.length && start < reading.length && lemma[start] === reading[start]) start++
  let tail = 0
  const room = Math.min(lemma.length, reading.length) - start
  while (tail < room && lemma.at(-1 - tail) === reading.at(-1 - tail)) tail++
  if (isHalf(lemma, start)) start--
  if (isHalf(lemma, lemma.length - tail)) tail--
  return { start, end: lemma.length - tail }
}

/** Whether a place is between the two halves of a character beyond the basic plane. */
function isHalf(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '')
}
