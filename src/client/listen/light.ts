import { readingLine } from '../place.ts'

/** Room above what is brought into sight, in CSS pixels: the label of a segment stands there. */
const above = 24

/** Lights the segment that is being spoken, and no other. */
export function light(segment: HTMLElement | undefined): void {
  for (const spoken of document.querySelectorAll('.spoken')) spoken.classList.remove('spoken')
  segment?.classList.add('spoken')
}

/**
 * Brings what is being spoken to the top of the window, if any of it is out of sight.
 *
 * @param element a segment or a run of it; one that is hidden stands where its segment does
 */
export function bringIntoSight(element: HTMLElement): void {
  const shown = element.getClientRects().length > 0 ? element : element.closest('.segment')!
  const { top, bottom } = shown.getBoundingClientRect()
  const foot = document.querySelector('.player')!.getBoundingClientRect().top
  if (top >= readingLine() && bottom <= foot) return
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  scrollBy({ top: top - readingLine() - above, behavior: isStill ? 'instant' : 'smooth' })
}
