import type { Interpretation } from '../../search/query.ts'
import type { Filter, Hit, Source } from '../../search/search.ts'
import { answersTo, collect } from './answers.ts'
import { makeCombobox } from './combobox.ts'
import { make } from '../make.ts'
import { makeFilters } from './filters.ts'
import { drawHits } from './hit-list.ts'
import { countText, remarkOn, suggestions } from './remarks.ts'
import type { Sources } from './sources.ts'

declare const tifaEngine: typeof import('./engine.ts')

const tips =
  'Hanzi in either script, pinyin with tones or without, English; words in “quotation marks” are found as they are.'

/** The search of the site, wherever it stands. */
export interface Asking {
  element: HTMLElement
  input: HTMLInputElement
  /** Asks what an address asks. */
  ask(asked: URLSearchParams): void
}

/**
 * Makes the input, what is said of the answer, and the list of hits.
 *
 * @param page address of the page of the search, beside which the site lies
 * @param told of every query and its filters
 */
export function makeAsking(sources: Sources, page: URL, told: (asked: URLSearchParams) => void): Asking {
  const combobox = makeCombobox(() => void answer())
  const { input, list } = combobox
  const count = make('p', { class: 'count', role: 'status' })
  const remark = make('p', { class: 'remark' }, tips)
  const filters = makeFilters(() => void answer())
  /** Queries are numbered: an answer that comes behind the next query is not shown. */
  let turn = 0
  let filteredFor = ''

  const show = (hits: readonly Hit[], said: string, remarks: readonly (Node | string)[]) => {
    list.hidden = hits.length === 0
    if (hits.length === 0) list.replaceChildren()
    input.setAttribute('aria-expanded', String(hits.length > 0))
    count.textContent = said
    remark.replaceChildren(...remarks)
    if (hits.length === 0 && Object.keys(filters.chosen()).length === 0) filters.offer([])
  }

  const line = make('p', { class: 'ask-line' }, make('label', { for: 'asked' }, 'Search'), input)
  const element = make('search', { class: 'asking' }, line, filters.element, count, remark, list)

  const answer = async () => {
    const own = ++turn
    const query = input.value.trim()
    const filter = filters.chosen()
    told(new URLSearchParams({ ...(query && { q: query }), ...(filter as Record<string, string>) }))
    try {
      if (query === '') show([], '', [tips])
      else await find(query, filter, () => own === turn)
      if (own === turn) element.dataset['answered'] = query
    } catch {
      if (own === turn) show([], '', ['Part of the search did not arrive. Is there a network? Typing on tries again.'])
    }
  }

  const find = async (query: string, filter: Filter, isCurrent: () => boolean) => {
    for await (const { interpretation, source, isLast } of answersTo(query, sources)) {
      if (!isCurrent()) return
      const hits = interpretation ? await draw(interpretation, source, query, filter, isCurrent) : []
      if (!isCurrent()) return
      if (interpretation ?? isLast) combobox.settle()
      if (!isLast) continue
      const isFiltered = Object.keys(filter).length > 0
      if (interpretation && (!isFiltered || filteredFor !== query)) {
        // What can be chosen is what the whole query finds, whatever is chosen now.
        const all = isFiltered ? await collect(tifaEngine.findHits(interpretation, sources.full, {})) : hits
        if (!isCurrent()) return
        filters.offer(all)
        filteredFor = query
      }
      if (interpretation?.kind === 'exact') return
      const remarks = [
        ...(interpretation ? remarkOn(interpretation, query) : []),
        ...(await suggestions(query, page).catch(() => []))
      ]
      if (isCurrent()) show(hits, countText(hits), [...remarks, ...(hits.length === 0 ? [tips] : [])])
    }
  }

  const draw = (
    interpretation: Interpretation,
    source: Source,
    query: string,
    filter: Filter,
    isCurrent: () => boolean
  ) => {
    const remarks = remarkOn(interpretation, query)
    const tell = (drawn: readonly Hit[], isPaused: boolean) => {
      show(drawn, `${isPaused ? 'The first ' : ''}${countText(drawn)}`, remarks)
    }
    const drawing = { root: new URL('.', page), query, isCurrent, tell, choose: combobox.choose }
    return drawHits(list, tifaEngine.findHits(interpretation, source, filter), drawing)
  }

  const ask = (asked: URLSearchParams) => {
    input.value = asked.get('q') ?? ''
    filters.choose(asked)
    void answer()
  }

  remark.addEventListener('click', (event) => {
    const query = (event.target as Element).closest<HTMLElement>('[data-query]')?.dataset['query']
    if (query === undefined) return
    event.preventDefault()
    ask(new URLSearchParams({ q: query }))
    input.focus()
  })
  return { element, input, ask }
}
