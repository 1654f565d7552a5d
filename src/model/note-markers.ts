import type { Note } from './edition.ts'
import { locateLemma } from './lemma.ts'
import type { Marker, Span } from './spans.ts'

/** The markers of the notes of a segment in its Chinese, each behind its lemma. */
export function noteMarkers(text: string, notes: readonly Note[]): Marker[] {
  return notes.flatMap(({ id, lemma, occurrence }): Marker[] => {
    const stretch = locateLemma(text, lemma, occurrence)
    return stretch ? [{ at: stretch.end, kind: 'note', ref: id }] : []
  })
}

/** The same in its translation: behind the words that render the lemma where a note names them, else at the end. */
export function translationMarkers(text: string, notes: readonly Note[]): Marker[] {
  return notes.map(({ id, rendered }) => {
    const stretch = rendered === undefined ? undefined : locateLemma(text, rendered)
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
