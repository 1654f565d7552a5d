import type { Span } from './spans.ts'
import type { Trace } from './trace.ts'

/** The terms of a segment as spans of its Chinese. */
export function termSpans({ occurrences }: Trace): Span[] {
  return occurrences.map(({ start, end, term, covered }, index) => {
    const slugs = [...new Set(covered.map((other) => other.term.slug))]
    return { start, end, kind: 'term', ref: term.slug, trace: [index + 1], covered: slugs }
  })
}

/** Their counterparts as spans of its translation. */
export function renderingSpans({ claims, occurrences }: Trace): Span[] {
  return claims.map(({ start, end, term, occurrences: rendered }) => {
    const covered = rendered.flatMap((index) => {
      const other = occurrences[index]!
      return [...(other.term === term ? [] : [other.term.slug]), ...other.covered.map((inner) => inner.term.slug)]
    })
    const trace = rendered.map((index) => index + 1)
    return { start, end, kind: 'term', ref: term.slug, trace, covered: [...new Set(covered)] }
  })
}
