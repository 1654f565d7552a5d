import { type Note, segmentsByLabel, segmentsOf, type TextLayer } from './edition.ts'
import { locateLemma } from './lemma.ts'
import type { Marker, Span } from './spans.ts'

/** The markers of the notes of a segment in its Chinese, each behind its lemma. */
export function noteMarkers(text: string, notes: readonly Note[]): Marker[] {
  return notes.flatMap(({ id, lemma, occurrence }): Marker[] => {
    const stretch = locateLemma(text, lemma, occurrence)
    return stretch ? [{ at: stretch.end, kind: 'note', ref: id }] : []
  })
}

/**
 * The same in its translation: behind the words that render the lemma where a note names them, else at the end. Notes name
 * words of the English; in another language these are not looked for.
 */
export function translationMarkers(text: string, lang: string, notes: readonly Note[]): Marker[] {
  return notes.map(({ id, rendered }) => {
    const stretch = rendered === undefined || lang !== 'en' ? undefined : locateLemma(text, rendered)
    return { at: stretch?.end ?? text.length, kind: 'note', ref: id }
  })
}

/** Moves markers out of terms, which are links and cannot hold one, to their ends. */
export function outsideTerms(markers: readonly Marker[], spans: readonly Span[]): Marker[] {
  return markers.map((marker) => {
    const around = spans.find(({ kind, start, end }) => kind === 'term' && start < marker.at && marker.at < end)
    return around ? { ...marker, at: around.end } : marker
  })
}

/** Notes, or entries, in the order of their lemmas in the text: the ids of later ones do not follow it. */
export function inTextOrder<T extends Pick<Note, 'segment' | 'lemma' | 'occurrence'>>(
  entries: readonly T[],
  text: TextLayer
): T[] {
  const segments = segmentsByLabel(text)
  const order = new Map(segmentsOf(text).map(({ label }, index) => [label, index]))
  const placeOf = ({ segment, lemma, occurrence }: T): [number, number] => [
    order.get(segment) ?? 0,
    locateLemma(segments.get(segment)?.text ?? '', lemma, occurrence)?.end ?? 0
  ]
  return [...entries].sort((a, b) => {
    const [[segmentA, placeA], [segmentB, placeB]] = [placeOf(a), placeOf(b)]
    return segmentA - segmentB || placeA - placeB
  })
}
