import { segmentBeingRead } from './place.ts'

/** Marks the section being read in the contents, and opens the contents where they stand beside the text. */
export function setUpContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>('.contents')
  if (!contents) return
  const wide = matchMedia('(min-width: 80rem)')
  const openWhereWide = () => (contents.open = wide.matches)
  wide.addEventListener('change', openWhereWide)
  openWhereWide()
  closeWhenDone(contents, () => !wide.matches)

  const links = new Map([...contents.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]))
  const headings = [...document.querySelectorAll<HTMLElement>('.heading .segment')]
  // By hand: what a browser is told to scroll to is where the keyboard would go on.
  const list = contents.querySelector('nav')!
  const bringCurrent = () => {
    const current = list.querySelector('[aria-current]')?.getBoundingClientRect()
    const { top, bottom } = list.getBoundingClientRect()
    if (!current) return
    if (current.top < top) list.scrollTop -= top - current.top
    else if (current.bottom > bottom) list.scrollTop += current.bottom - bottom
  }
  contents.addEventListener('toggle', bringCurrent)
  let waiting = false
  const mark = () => {
    waiting = false
    const reading = segmentBeingRead()
    const behind = (heading: HTMLElement) =>
      !reading ||
      heading === reading ||
      Boolean(heading.compareDocumentPosition(reading) & Node.DOCUMENT_POSITION_FOLLOWING)
    const current = links.get(headings.findLast(behind)?.id ?? '')
    if (current?.hasAttribute('aria-current')) return
    for (const link of links.values()) link.removeAttribute('aria-current')
    current?.setAttribute('aria-current', 'true')
    bringCurrent()
  }
  const markSoon = () => {
    if (!waiting) requestAnimationFrame(mark)
    waiting = true
  }
  addEventListener('scroll', markSoon, { passive: true })
  addEventListener('resize', markSoon, { passive: true })
  mark()
}

/** Where the contents stand above the text, a choice among them, going elsewhere and Escape close them. */
function closeWhenDone(contents: HTMLDetailsElement, isAbove: () => boolean): void {
  document.addEventListener('click', ({ target }) => {
    const isWithin = (target as Element).closest('.contents') && !(target as Element).closest('a')
    if (isAbove() && !isWithin) contents.open = false
  })
  contents.addEventListener('focusout', ({ relatedTarget }) => {
    if (isAbove() && relatedTarget instanceof Node && !contents.contains(relatedTarget)) contents.open = false
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !isAbove() || !contents.open) return
    contents.open = false
    contents.querySelector('summary')!.focus()
  })
}
