import type { Apparatus, Entry } from './apparatus.ts'
import type { Block } from './edition.ts'
import { locateLemma, type Stretch } from './lemma.ts'

/** A stretch of the restored witness and where it comes from: a segment's own words, an entry, or else the layout. */
export interface RestoredPart {
  text: string
  words?: { segment: string; start: number }
  entry?: Entry
}

/**
 * Puts every lemma back to its reading and the layout around it. Joined, the parts are the witness, character for
 * character, if the apparatus accounts for every departure (invariant 1).
 */
export function restoreWitness(blocks: readonly Block[], { entries, layout }: Apparatus): RestoredPart[] {
  const joints = new Map(layout.exceptions.map(({ after, witness }) => [after, witness]))
  const parts: RestoredPart[] = [{ text: layout.start }]
  for (const [index, block] of blocks.entries()) {
    for (const [n, { label, text }] of block.segments.entries()) {
      parts.push(...restoreSegment(label, text, entries))
      const lastOfBlock = n === block.segments.length - 1
      const last = lastOfBlock && index === blocks.length - 1
      parts.push({ text: last ? layout.end : (joints.get(label) ?? (lastOfBlock ? layout.between : '')) })
    }
  }
  return parts
}

/** The entries of a segment in which the text departs from the witness, in order, each with its place. */
export function departures(entries: readonly Entry[], segment: string, text: string): (Entry & Stretch)[] {
  return entries
    .filter((entry) => entry.segment === segment && entry.reading !== undefined)
    .flatMap((entry) => {
      const stretch = locateLemma(text, entry.lemma, entry.occurrence)
      return stretch ? [{ ...entry, ...stretch }] : []
    })
    .sort((a, b) => a.start - b.start)
}

/** Lemmas that cannot be found are left out: the check `lemma-found` speaks of them. */
function restoreSegment(segment: string, text: string, entries: readonly Entry[]): RestoredPart[] {
  const parts: RestoredPart[] = []
  let start = 0
  for (const entry of departures(entries, segment, text)) {
    parts.push({ text: text.slice(start, entry.start), words: { segment, start } })
    parts.push({ text: entry.reading!, entry })
    start = entry.end
  }
  return [...parts, { text: text.slice(start), words: { segment, start } }]
}
