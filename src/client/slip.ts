import { button } from './button.ts'

/** What a slip shows. */
export interface Leaf {
  /** What it is about: read out when it opens. */
  name: string
  content: Node[]
}

/**
 * The popover in which terms, notes and entries are explained: beside what it explains, at the foot of
 * a small window. It keeps the leaves that were open before, so that there is a way back.
 */
let behind: Leaf[] = []
let current: Leaf | undefined
let source: HTMLElement | undefined
let returnsFocus = false

/** Where the style sheet puts the slip at the foot of the window. */
const atFoot = matchMedia('(width < 40rem)')

const slip = (): HTMLElement => document.getElementById('slip')!

/** Whether the slip is open, and beside what. */
export function openBeside(): HTMLElement | undefined {
  return slip().matches(':popover-open') ? source : undefined
}

/**
 * Opens the slip beside an element of the text.
 *
 * @param takeFocus whether the reader asked for it, and reads on in it; otherwise it only shows itself
 */
export function openSlip(beside: HTMLElement, leaf: Leaf, takeFocus: boolean): void {
  closeSlip()
  source?.removeAttribute('aria-expanded')
  source = beside
  behind = []
  // Whatever closes the slip gives the focus back to what had it: that is to be this place.
  if (takeFocus) beside.focus({ preventScroll: true })
  show(leaf)
  beside.setAttribute('aria-expanded', 'true')
  slip().showPopover({ source: beside })
  slip().scrollTop = 0
  returnsFocus = takeFocus
  if (takeFocus) slip().focus({ preventScroll: true })
  if (atFoot.matches && takeFocus) uncover(beside)
}

/** Shows another leaf in the open slip; the one before can be turned back to. */
export function turnTo(leaf: Leaf): void {
  if (current) behind.push(current)
  show(leaf)
  returnsFocus = true
  slip().focus({ preventScroll: true })
}

export function closeSlip(): void {
  if (slip().matches(':popover-open')) slip().hidePopover()
}

function show(leaf: Leaf): void {
  current = leaf
  const bar = document.createElement('p')
  bar.className = 'slip-bar'
  if (behind.length > 0) bar.append(button(`Back to ${behind.at(-1)!.name}`, '←', turnBack))
  bar.append(button('Close', '×', closeSlip))
  slip().setAttribute('aria-label', leaf.name)
  slip().replaceChildren(bar, ...leaf.content)
}

function turnBack(): void {
  const leaf = behind.pop()
  if (!leaf) return
  show(leaf)
  slip().focus({ preventScroll: true })
}

/** Brings a place into sight above the slip at the foot of the window. */
function uncover(beside: HTMLElement): void {
  const hidden = beside.getBoundingClientRect().bottom - slip().getBoundingClientRect().top
  if (hidden > -8) scrollBy({ top: hidden + 8, behavior: 'instant' })
}

/** However the slip is closed, focus goes back to where it came from, unless the reader has put it elsewhere. */
export function setUpSlip(): void {
  slip().addEventListener('toggle', (event) => {
    if (event.newState !== 'closed') return
    source?.removeAttribute('aria-expanded')
    const lost = document.activeElement === document.body || slip().contains(document.activeElement)
    if (returnsFocus && lost) source?.focus({ preventScroll: true })
    returnsFocus = false
  })
  // Who goes on elsewhere has done with it.
  slip().addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && relatedTarget !== source && !slip().contains(relatedTarget)) leave()
  })
  slip().addEventListener('click', (event) => {
    if ((event.target as Element).closest('a[href^="#"]')) leave()
  })
  atFoot.addEventListener('change', leave)
}

/** Closes the slip and leaves the focus where it is. */
function leave(): void {
  returnsFocus = false
  closeSlip()
}
