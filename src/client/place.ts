/** The addressable elements of the text, in order. */
export function segments(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.segment')]
}

/** Where reading begins: under the tools, where they stick to the top of the window rather than beside the text. */
function readingLine(): number {
  const tools = document.querySelector('.tools')?.getBoundingClientRect()
  return tools && tools.width > innerWidth / 2 ? Math.max(tools.bottom, 0) : 0
}

/** The segment being read: the first that is not wholly above the reading line. */
export function segmentBeingRead(): HTMLElement | undefined {
  const line = readingLine()
  return segments().find((segment) => segment.getBoundingClientRect().bottom > line + 1)
}

/** Changes the page and puts a segment back to where it stood in the window. */
export function keepInPlace(segment: HTMLElement | undefined, change: () => void): void {
  const top = segment?.getBoundingClientRect().top
  change()
  if (segment && top !== undefined) scrollBy({ top: segment.getBoundingClientRect().top - top, behavior: 'instant' })
}
