import type { SearchRecord } from '../../search/record.ts'
import type { Source } from '../../search/search.ts'
import { asEdited } from '../as-edited.ts'
import { button } from '../button.ts'
import { placeInAddress } from '../fragment.ts'
import { make } from '../make.ts'
import { markHan } from '../mark-han.ts'
import { rangeOf, recordsOfPage, type Run, wholeOf } from './page-text.ts'

declare const tifaEngine: typeof import('./engine.ts')

/**
 * Marks on a page all that a query finds there, and leads from one place to the next. Marks are highlights: the page
 * itself stays as it is.
 */
export async function markFound(query: string): Promise<void> {
  let ranges = await findOnPage(query)
  if (ranges.length === 0) return
  const where = make('span', { role: 'status' })
  let at = -1
  const go = (index: number, scrolls: boolean) => {
    at = Math.min(index, ranges.length - 1)
    where.textContent = ` ${at + 1} of ${ranges.length} `
    highlight('found', ranges)
    highlight('found-here', ranges.slice(at, at + 1))
    if (scrolls) ranges[at]!.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' })
  }
  const step = (by: number) => () => {
    if (ranges.length === 0) return
    let next = at
    // In a view of one language the places in the other are not there to be gone to.
    do next = (next + by + ranges.length) % ranges.length
    while (next !== at && ranges[next]!.getClientRects().length === 0)
    go(next, true)
  }
  const close = () => {
    highlight('found', [])
    highlight('found-here', [])
    bar.remove()
  }
  const bar = make(
    'search',
    { class: 'found-bar', 'aria-label': 'Found on this page' },
    markHan(make('q', {}, query)),
    where,
    button('Previous place', '‹', step(-1)),
    button('Next place', '›', step(1)),
    button('Take the marks away', '×', close)
  )
  // Before the text, where the keyboard comes to it first.
  document.querySelector('.skip')!.after(bar)
  const arrive = () => {
    // Of a range the first segment.
    const target = document.getElementById(placeInAddress().split('..')[0]!)
    const first = ranges.findIndex((range) => target?.contains(range.startContainer))
    go(Math.max(first, 0), !target)
  }
  addEventListener('hashchange', arrive)
  document.addEventListener('tifa-text', async () => {
    if (!bar.isConnected) return
    ranges = await findOnPage(query)
    go(Math.max(at, 0), false)
  })
  arrive()
}

/** Every place of the page that matches, in its order. */
async function findOnPage(query: string): Promise<Range[]> {
  const blocks = asEdited(() => recordsOfPage(document.getElementById('main')!))
  const places = await findIn(blocks, query)
  // Words that stand in several paragraphs are sought in the page as a whole, which to the search is one record.
  return places.length > 0 ? places : findIn(wholeOf(blocks), query)
}

async function findIn(records: ReadonlyMap<SearchRecord, Run[]>, query: string): Promise<Range[]> {
  const source: Source = {
    vocabulary: tifaEngine.vocabulary,
    async *candidates(_, { kind }) {
      yield kind === 'text' ? [...records.keys()] : []
    }
  }
  const reading = await tifaEngine.understand(query, source, await tifaEngine.loadCharacters())
  if (!reading) return []
  const ranges: Range[] = []
  for await (const hits of tifaEngine.findHits(reading, source, {})) {
    for (const { record, marks } of hits) {
      const runs = records.get(record)!
      ranges.push(...marks.map(({ field, start, end }) => rangeOf(runs[field]!, start, end)))
    }
  }
  return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
}

function highlight(name: string, ranges: readonly Range[]): void {
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(...ranges))
}
