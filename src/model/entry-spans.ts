import { differingStretch, type Entry } from './apparatus.ts'
import { locateLemma, type Stretch } from './lemma.ts'
import type { Marker, Span } from './spans.ts'

/** The spans an apparatus shows in a segment of the reading text: what is supplied, cruces, and what departs. */
export function entrySpans(text: string, entries: readonly Entry[]): Span[] {
  return entries.flatMap((entry): Span[] => {
    const { decision, lemma, reading, occurrence, id: ref } = entry
    const stretch = locateLemma(text, lemma, occurrence)
    if (!stretch) return []
    if (decision === 'crux') return [{ ...stretch, kind: 'crux', ref }]
    if (reading === undefined) return []
    const departure = departingStretch(lemma, reading)
    const place = { start: stretch.start + departure.start, end: stretch.start + departure.end, ref }
    const variant: Span = { ...place, kind: 'variant', reading: departure.reading }
    return decision === 'supplied' ? [variant, { ...place, kind: 'supplied' }] : [variant]
  })
}

/** The markers of all entries of a segment, each behind its lemma. */
export function entryMarkers(text: string, entries: readonly Entry[]): Marker[] {
  return entries.flatMap(({ id, lemma, occurrence }): Marker[] => {
    const stretch = locateLemma(text, lemma, occurrence)
    return stretch ? [{ at: stretch.end, kind: 'entry', ref: id }] : []
  })
}

/** The words of a lemma that differ and what the witness has for them; the whole of both where the text has less. */
function departingStretch(lemma: string, reading: string): Stretch & { reading: string } {
  const { start, end } = differingStretch(lemma, reading)
  if (start === end) return { start: 0, end: lemma.length, reading }
  return { start, end, reading: reading.slice(start, reading.length - (lemma.length - end)) }
}
