import { type Asking, makeAsking } from './asking.ts'
import { make } from './dom.ts'
import { isLocal } from './local.ts'
import { addStyle } from './style.ts'
import type { Source } from '../../search/search.ts'

declare const tifaEngine: typeof import('./engine.ts')
declare const tifaPagefind: typeof import('./pagefind-source.ts')

let box: { dialog: HTMLDialogElement; asking: Asking } | undefined

/** Opens the search over the page. */
export async function openBox(link: HTMLAnchorElement): Promise<void> {
  box ??= await makeBox(link)
  if (!box.dialog.open) box.dialog.showModal()
  box.asking.input.select()
}

async function makeBox(link: HTMLAnchorElement): Promise<{ dialog: HTMLDialogElement; asking: Asking }> {
  const whole = make('a', { href: link.href }, 'Open as a page')
  const asking = makeAsking(await sourceOf(link, isLocal(link)), new URL(link.href), (asked) => {
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
  await addStyle(new URL('search/search.css', link.href))
  document.body.append(dialog)
  return { dialog, asking }
}

/** Puts the search into its own page, whose address asks. */
export async function setUpPage(link: HTMLAnchorElement): Promise<void> {
  const place = document.querySelector<HTMLElement>('.search-page')!
  const isFromRecords = location.protocol === 'file:' || place.dataset['source'] === 'local'
  const asking = makeAsking(await sourceOf(link, isFromRecords), new URL(link.href), (asked) => {
    const url = new URL(location.href)
    url.search = asked.toString()
    history.replaceState(history.state, '', url)
  })
  const asked = new URLSearchParams(location.search)
  place.replaceChildren(asking.element)
  asking.input.focus()
  asking.ask(asked)
}

async function sourceOf({ dataset, href }: HTMLAnchorElement, isFromRecords: boolean): Promise<Source> {
  const names = (list = '') => list.split(' ').filter(Boolean)
  if (isFromRecords) return tifaEngine.localSource([...names(dataset['first']), ...names(dataset['later'])])
  const folder = new URL('search/', href)
  await tifaEngine.loadScript(new URL('pagefind-source.js', folder))
  return tifaPagefind.pagefindSource(folder)
}
