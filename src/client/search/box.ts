import { type Asking, makeAsking } from './asking.ts'
import { make } from './dom.ts'
import { isLocal, sourcesOf } from './sources.ts'

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

/** The address follows when typing rests for so long, in milliseconds: browsers hold up pages that change it at each key. */
const addressRest = 250

/** Puts the search into its own page, whose address asks. */
export function setUpPage(link: HTMLAnchorElement): void {
  const place = document.querySelector<HTMLElement>('.search-page')!
  const asked = new URLSearchParams(location.search)
  const url = new URL(location.href)
  let timer = 0
  const setAddress = () => {
    clearTimeout(timer)
    history.replaceState(history.state, '', url)
  }
  const asking = makeAsking(sourcesOf(link, isLocal(place.dataset['source'])), new URL(link.href), (query) => {
    url.search = query.toString()
    clearTimeout(timer)
    timer = window.setTimeout(setAddress, addressRest)
  })
  // Who follows a hit comes back to the query.
  asking.element.addEventListener('click', setAddress, { capture: true })
  place.replaceChildren(asking.element)
  asking.input.focus()
  asking.ask(asked)
}
