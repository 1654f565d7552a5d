import { copyText } from '../copy-text.ts'
import { addressOf } from '../place-address.ts'
import { recall, remember } from '../remember.ts'
import { make } from '../search/dom.ts'
import type { Chosen } from './chosen.ts'
import { openCitations } from './citations.ts'
import { type Languages, notesOn, quotation } from './quotation.ts'
import { say } from '../say.ts'

/** What the bar is about. */
export interface Offer {
  /** Where it stands in the window. */
  beside: DOMRect
  /** What was activated, if something was: it has the focus, and gets it back. */
  source?: HTMLElement
  /** Words of the text; a note has words of its own. */
  chosen?: Chosen
  words?: string
  /** `p12-3` or `p12-3..p13-1` */
  fragment: string
  /** The exact words, where they can be addressed. */
  directive?: string | undefined
  name: string
}

let bar: HTMLElement | undefined
let source: HTMLElement | undefined

/** Shows the bar beside what was chosen; on a small window it stands at its foot. */
export function showBar(offer: Offer): void {
  hide()
  source = offer.source
  bar = make(
    'div',
    { class: 'cite-bar', popover: 'manual', role: 'toolbar', 'aria-label': `Quote, link, cite ${offer.name}` },
    make('span', { class: 'about' }, offer.name),
    ...(offer.chosen ? quotingButtons(offer.chosen) : [button('Copy note', () => copy(offer.words!, offer.name))]),
    button('Copy link', () => copyLink(offer)),
    button('Cite', () => {
      const { fragment, name } = offer
      hide()
      openCitations({ fragment, locator: name }, source ?? document.body)
    }),
    button('×', dismiss, 'Close')
  )
  document.body.append(bar)
  bar.showPopover(source ? { source } : {})
  const { left, bottom } = offer.beside
  bar.style.setProperty('--left', `${Math.max(8, Math.min(left, innerWidth - bar.offsetWidth - 8)) + scrollX}px`)
  bar.style.setProperty('--top', `${Math.min(bottom + 6, innerHeight - bar.offsetHeight - 8) + scrollY}px`)
}

function quotingButtons(chosen: Chosen): HTMLElement[] {
  const notes = notesOn(chosen)
  const box = make('input', { type: 'checkbox' })
  box.checked = recall('tifa-quote-notes') === 'on'
  box.addEventListener('change', () => {
    remember('tifa-quote-notes', box.checked ? 'on' : 'off')
  })
  const quote = (languages: Languages) => () =>
    copy([quotation(chosen, languages), ...(box.checked ? notes : [])].join('\n\n'), 'the quotation')
  const hasTranslation = document.querySelector('.text .run.tr') !== null
  const tongue = document.querySelector<HTMLElement>('.text .run.tr')?.lang ?? 'en'
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(tongue) ?? tongue
  return [
    button('Copy Chinese', quote('zh')),
    ...(hasTranslation ? [button(`Copy ${name}`, quote('tr')), button('Copy both', quote('both'))] : []),
    ...(notes.length > 0
      ? [make('label', {}, box, ` with ${notes.length === 1 ? 'the note' : `${notes.length} notes`}`)]
      : [])
  ]
}

function button(name: string, act: () => unknown, label?: string): HTMLButtonElement {
  const made = make('button', { type: 'button', 'aria-label': label }, name)
  made.addEventListener('click', act)
  return made
}

async function copyLink({ fragment, directive, name }: Offer): Promise<void> {
  const address = addressOf(fragment) + (directive ? `:~:${directive}` : '')
  await copy(address, directive ? 'the link to these words' : `the link to ${name}`)
}

async function copy(words: string, what: string): Promise<void> {
  say((await copyText(words)) ? `Copied ${what}` : `The browser did not allow copying ${what}`)
}

function hide(): void {
  bar?.remove()
  bar = undefined
}

/** Closes the bar and gives the focus back. */
function dismiss(): void {
  hide()
  source?.focus({ preventScroll: true })
}

document.addEventListener('keydown', (event) => {
  if (!bar) return
  if (event.key === 'Escape') dismiss()
  if (event.altKey && event.code === 'KeyC') {
    event.preventDefault()
    bar.querySelector('button')!.focus()
  }
})
document.addEventListener('pointerdown', ({ target }) => {
  if (bar && !bar.contains(target as Node)) hide()
})
