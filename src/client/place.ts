/** The addressable elements of the text, in order. */
export function segments(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.segment')]
}

/** The label of a segment; that of a heading stands before it. */
export function labelOf(segment: HTMLElement): HTMLElement {
  return segment.querySelector<HTMLElement>(':scope > .label') ?? (segment.previousElementSibling as HTMLElement)
}

/** Where reading begins: under the tools, where they stick to the top of the window rather than beside the text. */
export function readingLine(): number {
  const tools = document.querySelector('.tools')?.getBoundingClientRect()
  return tools && tools.width > innerWidth / 2 ? Math.max(tools.bottom, 0) : 0
}

/** The segment being read: the first to begin in the upper part of the window, else the one that runs across its top. */
export function segmentBeingRead(): HTMLElement | undefined {
  const line = readingLine()
  const below = segments().filter((segment) => segment.getBoundingClientRect().bottom > line + 1)
  const begun = below.find((segment) => segment.getBoundingClientRect().top >= line)
  return begun && begun.getBoundingClientRect().top < line + (innerHeight - line) / 3 ? begun : below[0]
}

/** The segment last kept in place, where in the window it is to be, and how far down the page was then. */
let kept: { segment: HTMLElement; top: number; scrolled: number } | undefined

/**
 * Changes the page and puts the segment being read back to where it stood in the window. Until the reader scrolls it
 * stays the same one, though in running text others begin on its line.
 */
export function keepInPlace(change: () => void): void {
  const last = kept?.scrolled === scrollY ? kept : undefined
  const segment = last?.segment ?? segmentBeingRead()
  if (!segment) {
    change()
    return
  }
  const measured = segment.getBoundingClientRect().top
  // A window scrolls by whole pixels: what is left over is not to add up.
  const top = last && Math.abs(last.top - measured) < 1 ? last.top : measured
  change()
  scrollBy({ top: segment.getBoundingClientRect().top - top, behavior: 'instant' })
  kept = { segment, top, scrolled: scrollY }
}
