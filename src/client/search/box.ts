import { closeButton } from '../button.ts'
import { isPlainClick } from '../clicks.ts'
import { restingAddress } from '../resting-address.ts'
import { type Asking, makeAsking } from './asking.ts'
import { make } from '../make.ts'
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
  const close = closeButton(() => {
    dialog.close()
  })
  const keys = make('p', { class: 'keys' }, '↑ ↓ choose · Enter opens · Esc closes · ', whole)
  const dialog = make('dialog', { class: 'search-box', 'aria-label': 'Search' }, close, asking.element, keys)
  // A press on the dialog itself is one beside its content; one that only ends there is not.
  let pressed: EventTarget | null = null
  dialog.addEventListener('pointerdown', ({ target }) => {
    pressed = target
  })
  dialog.addEventListener('click', (event) => {
    const isHit = (event.target as Element).closest('[role=option]') && isPlainClick(event)
    if (isHit || (event.target === dialog && pressed === dialog)) dialog.close()
  })
  document.body.append(dialog)
  return { dialog, asking }
}

/** Puts the search into its own page, whose address asks. */
export function setUpPage(link: HTMLAnchorElement): void {
  const place = document.querySelector<HTMLElement>('.search-page')!
  const asked = new URLSearchParams(location.search)
  const address = restingAddress()
  const asking = makeAsking(sourcesOf(link, isLocal(place.dataset['source'])), new URL(link.href), address.set)
  asking.element.addEventListener('click', address.settle, { capture: true })
  place.replaceChildren(asking.element)
  asking.input.focus()
  asking.ask(asked)
}
