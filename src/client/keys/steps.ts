import { focusPlace } from '../focus-place.ts'
import { segmentBeingRead } from '../place.ts'

/** What the keyboard steps through and may be in. */
const parts = ':is(.segment, .paragraph, .heading)'

/** The segment the keyboard is in, of a paragraph the first, else the one being read. */
export function currentSegment(): HTMLElement | undefined {
  const active = document.activeElement?.closest<HTMLElement>(`.text ${parts}`)
  return (
    active?.querySelector<HTMLElement>('.segment') ?? active?.closest<HTMLElement>('.segment') ?? segmentBeingRead()
  )
}

/**
 * The next place of a kind, of those that are shown.
 *
 * @param selector the places
 * @param by 1 for the next, -1 for the one before
 */
export function stepFrom(selector: string, by: 1 | -1): HTMLElement | undefined {
  const places = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.getClientRects().length > 0)
  const active = document.activeElement?.closest<HTMLElement>(`.text ${parts}, .text a`)
  const from = active ?? segmentBeingRead()
  if (!from) return undefined
  const isBehind = (place: HTMLElement) =>
    Boolean(from.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) && !from.contains(place)
  const within = places.find((place) => from.contains(place) && place !== from)
  if (by === 1) {
    // Nobody has gone anywhere yet: the first step is to what is being read.
    if (!active && places.includes(from)) return from
    return within ?? places.find(isBehind)
  }
  return places.findLast(
    (place) => place !== from && !place.contains(from) && !isBehind(place) && !from.contains(place)
  )
}

/** Puts the focus on a place of the text, and brings it into sight. */
export function goTo(place: HTMLElement): void {
  focusPlace(place)
  const { top, bottom } = place.getBoundingClientRect()
  const segment = place.closest('.segment') ?? place
  if (top < innerHeight * 0.15 || bottom > innerHeight * 0.85) segment.scrollIntoView({ block: 'start' })
}
