import type { Element, ElementContent } from 'xast'
import { x } from 'xastscript'
import type { Entry } from '../model/apparatus.ts'
import type { Note, Segment } from '../model/edition.ts'
import { locateLemma } from '../model/lemma.ts'
import { choices } from './tei-choices.ts'
import { anchorsAround, inlineNodes, partNested } from './tei-inline.ts'
import { received } from './tei-received.ts'
import type { TermPlace } from './tei-terms.ts'

/** A segment with all that is marked in it. */
export interface MarkedSegment {
  nodes: ElementContent[]
  /** Terms that cannot be elements in it, since they cross the boundary of another: spans between its anchors. */
  apart: Element[]
}

/**
 * Marks departures, cruces and terms in a segment, and the places of lemmas.
 *
 * @param places its terms
 * @param entries its entries; a translation has none, and no notes
 */
export function markSegment(
  { text }: Segment,
  places: readonly TermPlace[],
  entries: readonly Entry[] = [],
  notes: readonly Note[] = []
): MarkedSegment {
  const longestFirst = [...places].sort((a, b) => b.end - b.start - (a.end - a.start))
  const { nested, crossing } = partNested([...choices(text, entries), ...longestFirst])
  const apart = places.filter((place) => crossing.includes(place))
  const lemmas = [...entries, ...notes].flatMap(({ id, lemma, occurrence }) =>
    // The check `lemma-found` has seen to it that every lemma has its place.
    anchorsAround(id, locateLemma(text, lemma, occurrence)!)
  )
  const anchors = [...lemmas, ...apart.flatMap((place) => anchorsAround(place.id, place))]
  return {
    nodes: inlineNodes(text, nested, anchors),
    apart: apart.map(({ id, start, end, wrap }) =>
      x('span', { from: `#${id}-from`, to: `#${id}-to` }, wrap(received(text.slice(start, end))))
    )
  }
}
