import type { Interpretation } from '../../search/query.ts'
import { longestQuery } from '../../search/longest-query.ts'
import { suggestTerms } from '../../search/near-terms.ts'
import { type RecordKind, kinds } from '../../search/record.ts'
import type { Hit } from '../../search/search.ts'
import { make, words } from '../make.ts'

declare const tifaEngine: typeof import('./engine.ts')

/** How many of the words that a query may stand for are named. */
const named = 8

const units: Record<RecordKind, [one: string, many: string]> = {
  text: ['segment', 'segments'],
  glossary: ['entry', 'entries'],
  note: ['note', 'notes'],
  page: ['page', 'pages']
}

/** How many places in how many segments, and how many records of other kinds. */
export function countText(hits: readonly Hit[]): string {
  if (hits.length === 0) return 'Nothing found'
  const parts = kinds.flatMap((kind) => {
    const own = hits.filter(({ record }) => record.kind === kind)
    if (own.length === 0) return []
    const records = `${own.length} ${units[kind][own.length === 1 ? 0 : 1]}`
    const places = own.reduce((sum, { marks }) => sum + marks.length, 0)
    return [kind === 'text' ? `${places} ${places === 1 ? 'place' : 'places'} in ${records}` : records]
  })
  return parts.join(' · ')
}

/** What has to be said of how a query was read, where it was not read to the letter. */
export function remarkOn(interpretation: Interpretation, query: string): (Node | string)[] {
  const nothingIs = ['Nothing is exactly ', inQuotes(query.slice(0, 60))]
  if (query.length > longestQuery) return [`Only the first ${longestQuery} characters are looked for.`]
  if (interpretation.instead) return interpretation.instead.flatMap(remarkOnWord)
  if (interpretation.kind === 'without points') return [...nothingIs, ': punctuation is ignored.']
  if (interpretation.kind === 'in parts') return [...nothingIs, ': these have each part of it.']
  if (interpretation.kind === 'begun') return [...nothingIs, ': these begin with it, or write ü for its u.']
  return []
}

function remarkOnWord({ word, words: all }: { word: string; words: readonly string[] }): (Node | string)[] {
  const list = all.slice(0, named).join(', ') + (all.length > named ? ` and ${all.length - named} more` : '')
  const begins = all[0]!.startsWith(word)
  return [
    inQuotes(word),
    ` occurs nowhere: showing ${begins ? 'words that begin with it' : 'results for'} `,
    make('strong', {}, list),
    '. '
  ]
}

/** What else may be asked where nothing was found, or nothing to the letter. */
export async function suggestions(query: string, page: URL): Promise<(Node | string)[]> {
  const [terms, characters] = await Promise.all([tifaEngine.loadTerms(), tifaEngine.loadCharacters()])
  const separate = query.split(/\s+|(?<=[。！？；])(?=.)/)
  return [
    ...offer('Initials of', tifaEngine.suggestInitials(query, terms, characters), page),
    ...offer('Near it in the glossary:', suggestTerms(query, terms, characters), page),
    ...offer('Each by itself:', separate.length > 1 ? separate : [], page)
  ]
}

/** Links that ask something else. */
function offer(label: string, queries: readonly string[], page: URL): Node[] {
  if (queries.length === 0) return []
  const links = queries.flatMap((query, index) => {
    const url = new URL(page)
    url.search = new URLSearchParams({ q: query }).toString()
    const link = make('a', { href: url.href, 'data-query': query }, inItsLanguage(query))
    return index > 0 ? [', ', link] : [link]
  })
  return [make('span', { class: 'offer' }, `${label} `, ...links, '. ')]
}

function inQuotes(query: string): HTMLElement {
  return make('q', {}, inItsLanguage(query))
}

function inItsLanguage(query: string): HTMLElement | string {
  return /\p{Script=Han}/u.test(query) ? words('zh-Hans', query) : query
}
