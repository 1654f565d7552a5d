import { recall, remember } from './remember.ts'

/** Paragraphs of the text, in order. */
const paragraphs = () => [...document.querySelectorAll<HTMLElement>('.paragraph')]

const key = () => `tifa-read-${document.querySelector<HTMLElement>('.text')!.dataset['edition']!}`

/** Which paragraphs have been read: a 1 or a 0 for each, as plain words are kept. */
function readSoFar(): string {
  return (recall(key()) ?? '').padEnd(paragraphs().length, '0')
}

/** Paragraphs whose end is in the window have been read. */
export function markRead(): void {
  const before = readSoFar()
  const now = paragraphs().map((paragraph, index) => {
    const { bottom } = paragraph.getBoundingClientRect()
    return bottom > 0 && bottom < innerHeight ? '1' : before[index]!
  })
  if (now.join('') !== before) remember(key(), now.join(''))
}

/** Shows in the contents how much of each section has been read. */
export function showProgress(): void {
  const read = readSoFar()
  const all = paragraphs()
  const headings = [...document.querySelectorAll<HTMLElement>('.heading')]
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a')) {
    const heading = document.getElementById(link.hash.slice(1))?.closest<HTMLElement>('.heading')
    if (!heading) continue
    const level = levelOf(heading)
    const next = headings.slice(headings.indexOf(heading) + 1).find((other) => levelOf(other) <= level)
    const own = all.flatMap((paragraph, index) =>
      follows(heading, paragraph) && !(next && follows(next, paragraph)) ? [read[index]!] : []
    )
    const count = own.filter((one) => one === '1').length
    link.style.setProperty('--read', own.length > 0 ? `${(100 * count) / own.length}%` : '0%')
    link.title = count > 0 ? `${count} of ${own.length} paragraphs read` : ''
  }
}

function levelOf(heading: HTMLElement): number {
  return Number(/level-(\d)/.exec(heading.className)?.[1])
}

function follows(heading: HTMLElement, place: HTMLElement): boolean {
  return Boolean(heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING)
}
