import type { Block, Certainty, Place } from './edition.ts'
import { locateLemma, type Stretch } from './lemma.ts'
import type { Layout } from './seeding.ts'

/**
 * What the editors decided at a place:
 * `emended`, `supplied` (printed in 〈 〉) and `normalised` depart from the witness; `crux` is printed as received
 * between † †; `conjecture` and `retained` are printed as received and only recorded.
 */
export type Decision = 'emended' | 'supplied' | 'normalised' | 'crux' | 'conjecture' | 'retained'

/** What is, or looks, wrong at a place. */
export type EntryKind =
  'misreading' | 'wording' | 'omission' | 'punctuation' | 'quotation mark' | 'anonymiser' | 'usage' | 'structure'

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
  reason: string
  at: Place
}

/** `apparatus.yaml`: how the witness is laid out, and every place where its words were weighed. */
export interface Apparatus {
  witness: string
  by: string
  layout: Layout
  entries: Entry[]
  path: string
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
  return { start, end: lemma.length - tail }
}

/** A stretch of the restored witness and the segment it comes from. */
export interface RestoredPart {
  text: string
  segment?: string
}

/**
 * Puts every lemma back to its reading and the layout around it. Joined, the parts are the witness, character for
 * character, if the apparatus accounts for every departure (invariant 1).
 */
export function restoreWitness(blocks: readonly Block[], apparatus: Apparatus): RestoredPart[] {
  const { layout } = apparatus
  const joints = new Map(layout.exceptions.map(({ after, witness }) => [after, witness]))
  const parts: RestoredPart[] = [{ text: layout.start }]
  for (const [index, block] of blocks.entries()) {
    for (const [n, { label, text }] of block.segments.entries()) {
      parts.push({ text: restoreSegment(text, departures(apparatus.entries, label)), segment: label })
      const lastOfBlock = n === block.segments.length - 1
      const last = lastOfBlock && index === blocks.length - 1
      parts.push({
        text: last ? layout.end : (joints.get(label) ?? (lastOfBlock ? layout.between : '')),
        segment: label
      })
    }
  }
  return parts
}

/** The entries of a segment in which the text departs from the witness. */
export function departures(entries: readonly Entry[], segment: string): Entry[] {
  return entries.filter((entry) => entry.segment === segment && entry.reading !== undefined)
}

/** Lemmas that cannot be found are left as they are: the check `lemma-found` speaks of them. */
function restoreSegment(text: string, entries: readonly Entry[]): string {
  return entries
    .flatMap((entry) => {
      const stretch = locateLemma(text, entry.lemma, entry.occurrence)
      return stretch ? [{ ...stretch, reading: entry.reading ?? entry.lemma }] : []
    })
    .sort((a, b) => b.start - a.start)
    .reduce((restored, { start, end, reading }) => restored.slice(0, start) + reading + restored.slice(end), text)
}
