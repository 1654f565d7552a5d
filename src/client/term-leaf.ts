import { quoted } from '../model/quoted.ts'
import { type Leaf, openBeside } from './slip.ts'
import { occurrencesBar } from './term-places.ts'
import { rowOf, slugOf, type TermRow } from './term-rows.ts'
import { counterpartsOf } from './trace.ts'

/**
 * What there is to say of a term.
 *
 * @param link in the text, or in the slip; in the text that of the term or of a longer one that covers it
 * @param open what to do at another place of the term
 * @returns `undefined` where the page has nothing: then the link leads to the entry
 */
export function leafOf(
  slug: string,
  link: HTMLAnchorElement,
  open: (slug: string, place: HTMLAnchorElement) => void
): Leaf | undefined {
  const row = rowOf(slug)
  if (!row) return undefined
  const inText = link.closest('.text') ? link : coveringPlace(slug)
  const own = slugOf(link) === slug ? inText : undefined
  const head = make('p', make('b', row.headword), ' ', make('span', row.pinyin))
  head.children[0]!.setAttribute('lang', 'zh-Hans')
  head.children[1]!.setAttribute('lang', 'zh-Latn-pinyin')
  const covered = own?.dataset['covered']?.split(' ') ?? []
  const content = [
    head,
    ...renderings(row, own),
    make('p', row.gloss),
    ...members(row),
    ...within(link, [...row.within, ...covered]),
    withClass('facts', make('p', `${row.standing} · ${howOften(row)}`)),
    ...occurrencesBar(slug, inText, (place) => {
      open(slug, place)
    }),
    make('p', linkTo(link, slug, 'The whole entry'))
  ]
  return { name: row.headword, content }
}

/** The words that render the term here; official English is only shown where it differs. */
function renderings({ rendering, official }: TermRow, link: HTMLAnchorElement | undefined): HTMLElement[] {
  const english = link?.closest('.run.tr') ? [link] : link ? counterpartsOf(link) : []
  const here = english.map(({ textContent }) => textContent).join(' … ')
  const shown = withClass('here', make('p', here ? `Here: ${quoted(here)}` : quoted(rendering)))
  if (!official || plain(official) === plain(here || rendering)) return [shown]
  return [shown, make('p', `Official English: ${quoted(official)}`)]
}

/** Words without what a sentence makes of them: capitals, plurals, possessives, brackets. */
function plain(words: string): string {
  return words.toLowerCase().replaceAll(/’s?(?![\p{L}])|[[\]“”]|s(?![\p{L}])/gu, '')
}

/** The place the slip stands beside, if a longer formulation there covers the term. */
function coveringPlace(slug: string): HTMLAnchorElement | undefined {
  const place = openBeside()
  const covers = place instanceof HTMLAnchorElement && place.dataset['covered']?.split(' ').includes(slug)
  return covers ? place : undefined
}

function members({ members: listed }: TermRow): HTMLElement[] {
  if (listed.length === 0) return []
  const items = listed.map(({ zh, en }) => {
    const words = make('span', zh)
    words.lang = 'zh-Hans'
    return make('li', words, ` ${en}`)
  })
  return [make('ol', ...items)]
}

/** Links to shorter formulations under this one, which open in their turn. */
function within(link: HTMLAnchorElement, slugs: readonly string[]): HTMLElement[] {
  const links = [...new Set(slugs)].flatMap((slug) => {
    const row = rowOf(slug)
    if (!row) return []
    const inner = withClass('term', linkTo(link, slug, row.headword))
    inner.lang = 'zh-Hans'
    return [' ', inner]
  })
  return links.length > 0 ? [make('p', 'Within it:', ...links)] : []
}

function howOften({ all, refrain }: TermRow): string {
  const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`)
  if (refrain === 0) return `${times(all)} in this speech`
  return `${times(all)} in this speech, ${refrain === all ? 'always' : `${refrain} of them`} in the refrain`
}

/** A link to an entry of the glossary, which stands beside the one a link leads to. */
function linkTo(beside: HTMLAnchorElement, slug: string, text: string): HTMLAnchorElement {
  const link = make('a', text)
  link.href = beside.getAttribute('href')!.replace(/[^/]+\.html$/, `${slug}.html`)
  return link
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, ...content: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  element.append(...content)
  return element
}

function withClass<T extends HTMLElement>(name: string, element: T): T {
  element.className = name
  return element
}
