import { segments } from '../place.ts'

/** Segments a reader has chosen, and the words in them, where it was words that were chosen. */
export interface Chosen {
  /** In the order of the text. */
  segments: HTMLElement[]
  range?: Range
}

/** The segments of a selection that have any of their words in it. */
export function chosenBy(range: Range): Chosen {
  const touched = segments().filter((segment) => range.intersectsNode(segment))
  return { segments: touched.filter((segment) => runsOf(segment).some((run) => selectedWords(run, range))), range }
}

/** The two languages of a segment. */
export function runsOf(segment: HTMLElement): HTMLElement[] {
  return [...segment.querySelectorAll<HTMLElement>('.run')]
}

/** The words of a run that are selected and can be seen. */
export function selectedWords(run: HTMLElement, range: Range): string {
  if (run.getClientRects().length === 0 || !range.intersectsNode(run)) return ''
  const part = range.cloneRange()
  const whole = document.createRange()
  whole.selectNodeContents(run)
  if (part.compareBoundaryPoints(Range.START_TO_START, whole) < 0) part.setStart(run, 0)
  if (part.compareBoundaryPoints(Range.END_TO_END, whole) > 0) part.setEnd(run, run.childNodes.length)
  return cleanWords(part.cloneContents())
}

/** All words of a run, whether it is shown or not. */
export function wordsOf(run: HTMLElement): string {
  return cleanWords(run.cloneNode(true) as HTMLElement)
}

/**
 * The words alone: no labels or references; the pinyin above them is no text. Signs of the edition belong to the reading
 * text, and not to the text as received.
 */
function cleanWords(copy: ParentNode & Node): string {
  const isReceived = document.documentElement.dataset['text'] === 'received'
  for (const apart of copy.querySelectorAll(`.label, .ref${isReceived ? ', .sign' : ''}`)) apart.remove()
  return copy.textContent!.replaceAll(/\s+/g, ' ').trim()
}
