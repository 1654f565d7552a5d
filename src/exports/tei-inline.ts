import type { Element, ElementContent } from 'xast'
import { x } from 'xastscript'
import type { Stretch } from '../model/lemma.ts'
import { received } from './tei-received.ts'

/** A stretch of a segment and the element that stands around it. */
export interface Inline extends Stretch {
  wrap: (content: ElementContent[]) => Element
}

/** A point in a segment that is pointed at. */
export interface Anchor {
  at: number
  id: string
}

/** The two points between which something stands. @param id that of the thing */
export function anchorsAround(id: string, { start, end }: Stretch): Anchor[] {
  return [
    { at: start, id: `${id}-from` },
    { at: end, id: `${id}-to` }
  ]
}

/** Tells the stretches that can all be elements from those that cross one of them; the first come first. */
export function partNested<T extends Stretch>(stretches: readonly T[]): { nested: T[]; crossing: T[] } {
  const nested: T[] = []
  const crossing: T[] = []
  for (const stretch of stretches) (nested.some((other) => cross(stretch, other)) ? crossing : nested).push(stretch)
  return { nested, crossing }
}

function cross(a: Stretch, b: Stretch): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  return first.start < second.start && second.start < first.end && first.end < second.end
}

/**
 * A text with elements around its stretches and anchors at its points.
 *
 * @param inlines stretches that do not cross; of two that are the same the first is the outer one
 */
export function inlineNodes(text: string, inlines: readonly Inline[], anchors: readonly Anchor[]): ElementContent[] {
  const outermostFirst = [...inlines].sort((a, b) => a.start - b.start || b.end - a.end)
  return nest(text, { start: 0, end: text.length }, outermostFirst, anchors)
}

function nest(text: string, whole: Stretch, inlines: readonly Inline[], anchors: readonly Anchor[]): ElementContent[] {
  const nodes: ElementContent[] = []
  let start = whole.start
  let rest = inlines
  while (rest[0]) {
    const [outer, ...others] = rest
    const inner = others.filter((other) => other.start < outer.end)
    const within = anchors.filter(({ at }) => outer.start < at && at < outer.end)
    nodes.push(...words(text, { start, end: outer.start }, anchors), outer.wrap(nest(text, outer, inner, within)))
    start = outer.end
    rest = others.slice(inner.length)
  }
  return [...nodes, ...words(text, { start, end: whole.end }, anchors)]
}

/** Words that no further element stands around, with the anchors among them and at both ends. */
function words(text: string, { start, end }: Stretch, anchors: readonly Anchor[]): ElementContent[] {
  const standing = anchors.filter(({ at }) => start <= at && at <= end).sort((a, b) => a.at - b.at)
  const cuts = [start, ...standing.map(({ at }) => at), end]
  return cuts.slice(1).flatMap((cut, index) => {
    const anchor = standing[index]
    return [...received(text.slice(cuts[index], cut)), ...(anchor ? [x('anchor', { 'xml:id': anchor.id })] : [])]
  })
}
