import { segmentBeingRead } from './place.ts'

/** Marks the section being read in the contents, and opens the contents where they stand beside the text. */
export function setUpContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>('.contents')
  if (!contents) return
  const wide = matchMedia('(min-width: 80rem)')
  const openWhereWide = () => (contents.open = wide.matches)
  wide.addEventListener('change', openWhereWide)
  openWhereWide()
  contents.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a') && !wide.matches) contents.open = false
  })

  const links = new Map([...contents.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]))
  const headings = [...document.querySelectorAll<HTMLElement>('.heading .segment')]
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
    if (wide.matches) current?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }
  const markSoon = () => {
    if (!waiting) requestAnimationFrame(mark)
    waiting = true
  }
  addEventListener('scroll', markSoon, { passive: true })
  addEventListener('resize', markSoon, { passive: true })
  mark()
}
