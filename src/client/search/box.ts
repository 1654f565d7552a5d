import { type Asking, makeAsking, type Sources } from './asking.ts'
import type { Source } from '../../search/search.ts'
import { make } from './dom.ts'

declare const tifaEngine: typeof import('./engine.ts')
declare const tifaPagefind: typeof import('./pagefind-source.ts')

/** An index on a host is asked when typing rests for so long, in milliseconds: the records have answered by then. */
const typingRest = 80

let box: { dialog: HTMLDialogElement; asking: Asking } | undefined

/** Opens the search over the page. */
export function openBox(link: HTMLAnchorElement): void {
  box ??= makeBox(link)
  if (!box.dialog.open) box.dialog.showModal()
  box.asking.input.select()
}

function makeBox(link: HTMLAnchorElement): { dialog: HTMLDialogElement; asking: Asking } {
  const whole = make('a', { href: link.href }, 'Open as a page')
  const asking = makeAsking(sourcesOf(link, isLocal(link.dataset['source'])), new URL(link.href), (asked) => {
    const url = new URL(link.href)
    url.search = asked.toString()
    whole.href = url.href
  })
  const close = make('button', { type: 'button', class: 'close', title: 'Close', 'aria-label': 'Close' }, '×')
  const keys = make('p', { class: 'keys' }, '↑ ↓ choose · Enter opens · Esc closes · ', whole)
  const dialog = make('dialog', { class: 'search-box', 'aria-label': 'Search' }, close, asking.element, keys)
  close.addEventListener('click', () => {
    dialog.close()
  })
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  document.body.append(dialog)
  return { dialog, asking }
}

/** Puts the search into its own page, whose address asks. */
export function setUpPage(link: HTMLAnchorElement): void {
  const place = document.querySelector<HTMLElement>('.search-page')!
  const asking = makeAsking(sourcesOf(link, isLocal(place.dataset['source'])), new URL(link.href), (asked) => {
    const url = new URL(location.href)
    url.search = asked.toString()
    history.replaceState(history.state, '', url)
  })
  const asked = new URLSearchParams(location.search)
  place.replaceChildren(asking.element)
  asking.input.focus()
  asking.ask(asked)
}

/**
 * What a search asks: the records that have come first, and everything, as records or in an index.
 *
 * @param isFromRecords whether there is no need for an index
 */
function sourcesOf({ dataset, href }: HTMLAnchorElement, isFromRecords: boolean): Sources {
  const names = (list = '') => list.split(' ').filter(Boolean)
  const first = names(dataset['first'])
  const isQuick = isFromRecords || dataset['source'] === 'local'
  const quick = isQuick ? tifaEngine.localSource(first) : undefined
  if (isFromRecords) {
    const arrival = Promise.all(first.map((name) => tifaEngine.request(name)))
    const full = tifaEngine.localSource([...first, ...names(dataset['later'])], arrival)
    return { quick, full, isFullReady: full.isWhole, rest: 0 }
  }
  const folder = new URL('search/', href)
  return { quick, full: indexIn(folder), isFullReady: () => false, rest: quick ? typingRest : 0 }
}

/** The index in a folder; what asks it is loaded with the first question. */
function indexIn(folder: URL): Source {
  let loading: Promise<Source> | undefined
  const load = () =>
    (loading ??= tifaEngine
      .loadScript(new URL('pagefind-source.js', folder))
      .then(() => tifaPagefind.pagefindSource(folder)))
  return {
    vocabulary: tifaEngine.vocabulary,
    async *candidates(lookups, filter) {
      yield* (await load()).candidates(lookups, filter)
    }
  }
}

/** From `file://` there is no index; on a host the build has decided. */
function isLocal(source: string | undefined): boolean {
  return location.protocol === 'file:' || source === 'local'
}
