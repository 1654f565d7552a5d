import { type Chosen, runsOf, selectedWords } from './chosen.ts'
import { textDirective } from './text-fragment.ts'

/** The text directive of words that were selected within one run. */
export function directiveOf({ segments, range }: Chosen): string | undefined {
  const runs = segments.flatMap(runsOf).filter((run) => range && selectedWords(run, range))
  const [run] = runs
  if (!run || !range || runs.length > 1 || !run.contains(range.startContainer) || !run.contains(range.endContainer))
    return undefined
  const start = textBefore(run, range.startContainer, range.startOffset)
  const end = textBefore(run, range.endContainer, range.endOffset)
  return textDirective(run.textContent!, start.length, end.length, document.querySelector('main')!.innerText, run.lang)
}

function textBefore(run: HTMLElement, node: Node, offset: number): string {
  const range = document.createRange()
  range.setStart(run, 0)
  range.setEnd(node, offset)
  return range.toString()
}
