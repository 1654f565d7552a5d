import type { Stretch } from './lemma.ts'

/** Signs of the edition: words supplied, and a crux. `ref` is the id of the entry. */
interface SignSpan extends Stretch {
  kind: 'supplied' | 'crux'
  ref: string
}

/** Words that differ from the witness, and what it has. `ref` is the id of the entry. */
interface VariantSpan extends Stretch {
  kind: 'variant'
  ref: string
  reading: string
}

/** A term, or its rendering. `ref` is the slug. */
interface TermSpan extends Stretch {
  kind: 'term'
  ref: string
  /** Numbers of the occurrences of the segment that it is, or renders: the same in both languages. */
  trace: number[]
  /** Slugs of the terms it covers. */
  covered: string[]
}

/** A stretch of a segment and what covers it. Apparatus and glossary produce spans; only the renderer consumes them. */
export type Span = SignSpan | VariantSpan | TermSpan

/** A reference behind a place in a segment: to a note or an entry of the apparatus by its id, or to the version that changed it. */
export interface Marker {
  at: number
  kind: 'note' | 'entry' | 'change'
  ref: string
}

/** What covers a segment and stands in it. */
export interface Cover {
  spans: readonly Span[]
  markers: readonly Marker[]
}

/** A stretch with one and the same cover throughout, or, without text, a marker. */
export interface Run extends Stretch {
  text: string
  /** What covers it, outermost first. */
  spans: Span[]
  marker?: Marker
}

/**
 * Cuts a text at every boundary of a span, so that overlapping spans become runs side by side. A marker is a run without
 * text, outside all spans that end where it stands.
 *
 * @returns runs that joined are the text; a text without spans is one run, an empty text none
 */
export function cutRuns(text: string, spans: readonly Span[], markers: readonly Marker[] = []): Run[] {
  const cuts = [0, text.length, ...spans.flatMap(({ start, end }) => [start, end]), ...markers.map(({ at }) => at)]
  const places = [...new Set(cuts)].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b)
  const outermostFirst = [...spans].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || rank[a.kind] - rank[b.kind]
  )
  const within = (start: number, end: number) => outermostFirst.filter((span) => span.start < end && span.end > start)
  return places.flatMap((start, index): Run[] => {
    const standing = markers
      .filter(({ at }) => at === start)
      .map((marker): Run => ({ start, end: start, text: '', spans: within(start, start), marker }))
    const end = places[index + 1]
    if (end === undefined) return standing
    return [...standing, { start, end, text: text.slice(start, end), spans: within(start, end) }]
  })
}

/** Of spans with one stretch: a link holds what the witness has, and that replaces the signs. */
const rank: Record<Span['kind'], number> = { term: 0, variant: 1, supplied: 2, crux: 3 }
