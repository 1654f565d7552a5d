import { type Chosen, runsOf, selectedWords } from './chosen.ts'
import { textDirective } from './text-fragment.ts'

/** The text directive of words that were selected within one run. */
export function directiveOf({ segments, range }: Chosen): string | undefined {
  const runs = segments.flatMap(runsOf).filter((run) => range && selectedWords(run, range))
  const [run] = runs
  if (!run || !range || runs.length > 1 || !run.contains(range.startContainer) || !run.contains(range.endContainer))
    return undefined
  const before = (node: Node, offset: number) => {
    const part = document.createRange()
    part.setStart(run, 0)
    part.setEnd(node, offset)
    return part.toString().length
  }
  const breaks = [...run.querySelectorAll('.ref, .sign')].map((apart) => {
    const start = before(apart, 0)
    return { start, end: start + apart.textContent!.length }
  })
  const words = {
    start: before(range.startContainer, range.startOffset),
    end: before(range.endContainer, range.endOffset)
  }
  return textDirective(
    { text: run.textContent!, lang: run.lang, breaks },
    words,
    document.querySelector('main')!.innerText
  )
}
