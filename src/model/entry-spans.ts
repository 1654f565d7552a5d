import { differingStretch, type Entry } from './apparatus.ts'
import { locateLemma } from './lemma.ts'
import type { Span } from './spans.ts'

/** The spans an apparatus shows in a segment of the reading text: what is supplied, and cruces. */
export function entrySpans(text: string, entries: readonly Entry[]): Span[] {
  return entries.flatMap((entry): Span[] => {
    const { decision, lemma, reading, occurrence, id } = entry
    const stretch = locateLemma(text, lemma, occurrence)
    if (!stretch) return []
    if (decision === 'crux') return [{ ...stretch, kind: 'crux', ref: id }]
    if (decision !== 'supplied' || reading === undefined) return []
    const { start, end } = differingStretch(lemma, reading)
    return [{ start: stretch.start + start, end: stretch.start + end, kind: 'supplied', ref: id }]
  })
}
