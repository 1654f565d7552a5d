import { addressOf } from '../place-address.ts'
import { make } from '../make.ts'
import { barButton, copyWords } from './bar-button.ts'
import { placeBar } from './bar-place.ts'
import type { Chosen } from './chosen.ts'
import { openCitations } from './citations.ts'
import { quotingButtons } from './quoting-buttons.ts'

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
    { class: 'cite-bar', popover: 'manual', role: 'group', 'aria-label': `Quote, link, cite ${offer.name}` },
    make('span', { class: 'about' }, offer.name),
    ...(offer.chosen
      ? quotingButtons(offer.chosen)
      : [barButton('Copy note', () => copyWords(offer.words!, offer.name))]),
    barButton('Copy link', () => copyLink(offer)),
    barButton('Cite', () => {
      const { fragment, name } = offer
      hide()
      openCitations({ fragment, locator: name }, source ?? document.body)
    }),
    barButton('×', dismiss, 'Close')
  )
  document.querySelector('main')!.append(bar)
  bar.showPopover(source ? { source } : {})
  placeBar(bar, offer.beside)
}

async function copyLink({ fragment, directive, name }: Offer): Promise<void> {
  const address = addressOf(fragment) + (directive ? `:~:${directive}` : '')
  await copyWords(address, directive ? 'the link to these words' : `the link to ${name}`)
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
  // From words that are selected the keyboard would go on to the next link in the text.
  const isTab = event.key === 'Tab' && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey
  if (!isTab || ![document.body, source].includes(document.activeElement as HTMLElement)) return
  event.preventDefault()
  bar.querySelector('button')!.focus()
})
document.addEventListener('pointerdown', ({ target }) => {
  if (bar && !bar.contains(target as Node)) hide()
})
