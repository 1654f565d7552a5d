import type { Departure, Field, SearchRecord } from '../../search/record.ts'

/** Text of a page in one language, and the nodes it is made of. */
export interface Run extends Field {
  nodes: { node: Text; start: number }[]
}

/** What is printed and is no part of the text: labels, references, signs of the edition, what script added. */
const apart = '.label, .ref, .sign, .remark, .number, .more, svg, script, template, button, select'
/** What holds text that belongs together. */
const blocks = '.segment, h1, h2, h3, p, li, dt, dd, td, th, .kwic'

/**
 * The text of a page as records, one for each segment, paragraph or item, as the search has them, so that both find the
 * same.
 *
 * @returns the runs of each record, which are its fields
 */
export function recordsOfPage(main: Element): Map<SearchRecord, Run[]> {
  const byBlock = new Map<Element, Run[]>()
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement!
    if (parent.closest(apart)) continue
    addNode(
      node,
      parent.closest('[lang]')?.getAttribute('lang') ?? 'en',
      runsOf(byBlock, parent.closest(blocks) ?? main)
    )
  }
  return new Map(Array.from(byBlock.values(), (runs, index) => [toRecord(runs, index), runs]))
}

/** The same as one record. */
export function wholeOf(records: ReadonlyMap<SearchRecord, Run[]>): Map<SearchRecord, Run[]> {
  const runs = [...records.values()].flat()
  return new Map([[toRecord(runs, 0), runs]])
}

function runsOf(byBlock: Map<Element, Run[]>, block: Element): Run[] {
  const runs = byBlock.get(block) ?? []
  byBlock.set(block, runs)
  return runs
}

/** Adds a node to the last run, or begins another where the language changes between Chinese and English prose. */
function addNode(node: Text, lang: string, runs: Run[]): void {
  let run = runs.at(-1)
  // The blanks between elements belong to what they stand in.
  if (node.data.trim() === '' && run?.lang !== lang) return
  if (run?.lang !== lang) runs.push((run = { lang, text: '', departures: [], nodes: [] }))
  const start = run.text.length
  run.nodes.push({ node, start })
  run.text += node.data
  const variant = node.parentElement!.closest<HTMLElement>('.variant')
  const reading = variant?.dataset['reading']
  // A place that shows the witness departs from it in nothing.
  if (reading === undefined || node.parentElement!.closest('[data-text=received]')) return
  const last = run.departures.at(-1)
  const departure: Departure = { start, end: run.text.length, reading }
  const goesOn = last?.end === start && last.reading === reading
  run.departures = goesOn
    ? [...run.departures.slice(0, -1), { ...last, end: departure.end }]
    : [...run.departures, departure]
}

function toRecord(fields: Run[], order: number): SearchRecord {
  const group = { id: 'page', of: '', label: '', zh: '', en: '' }
  return { kind: 'text', url: String(order), label: '', group, categories: [], names: 0, fields, order }
}

/** A stretch of a run in the page. */
export function rangeOf({ nodes }: Run, start: number, end: number): Range {
  const range = document.createRange()
  const first = nodes.findLast((one) => one.start <= start)!
  const last = nodes.findLast((one) => one.start < end)!
  range.setStart(first.node, start - first.start)
  range.setEnd(last.node, end - last.start)
  return range
}
