import type { Stretch } from './lemma.ts'

/** A stretch of a segment and what covers it. Entries of the apparatus produce spans; only the renderer consumes them. */
export interface Span extends Stretch {
  kind: 'supplied' | 'crux'
  /** Id of the entry. */
  ref: string
}

/** A stretch with one and the same cover throughout. */
export interface Run {
  text: string
  /** What covers it, outermost first. */
  spans: Span[]
}

/**
 * Cuts a text at every boundary of a span, so that overlapping spans become runs side by side.
 *
 * @returns runs that joined are the text; a text without spans is one run, an empty text none
 */
export function cutRuns(text: string, spans: readonly Span[]): Run[] {
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])
  const places = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b)
  const outermostFirst = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1]!
    const covering = outermostFirst.filter((span) => span.start < end && span.end > start)
    return { text: text.slice(start, end), spans: covering }
  })
}
