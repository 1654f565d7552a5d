import { make } from '../make.ts'
import { explainsWords } from './explains-words.ts'
import { tongue } from '../settings/offered.ts'

let isSetUp = false

/** The language that waits to be tapped, if one does. */
let waiting: string | undefined

/** Where one language waits to be tapped, every segment gets a button for it; elsewhere the buttons go. */
export function showTaps(view: string): void {
  const hidden = /^tap-(.+)$/.exec(view)?.[1]
  // What has been revealed stays so when something else is chosen.
  if (hidden === waiting) return
  waiting = hidden
  const text = document.querySelector<HTMLElement>('.text')!
  tifaPage.keepInPlace(() => {
    putButtons(text, hidden)
  })
  if (!hidden || isSetUp) return
  isSetUp = true
  text.addEventListener('click', tapped)
  text.addEventListener('keydown', (event) => {
    const segment = event.target as HTMLElement
    if (event.key !== 'Enter' || !segment.matches('.segment')) return
    segment.querySelector<HTMLElement>('.reveal')?.click()
  })
}

function putButtons(text: HTMLElement, hidden: string | undefined): void {
  for (const old of text.querySelectorAll('.reveal')) old.remove()
  for (const segment of text.querySelectorAll('.segment.revealed')) segment.classList.remove('revealed')
  if (!hidden) return
  const name = hidden === 'zh' ? 'Chinese' : (tongue()?.name ?? hidden)
  for (const segment of text.querySelectorAll<HTMLElement>('.segment')) segment.append(revealButton(segment, name))
}

function revealButton(segment: HTMLElement, name: string): HTMLElement {
  const made = make('button', { type: 'button', class: 'reveal', 'aria-expanded': 'false' }, name)
  made.addEventListener('click', (event) => {
    event.stopPropagation()
    toggle(segment)
  })
  return made
}

/** A tap on a sentence shows what it hides; another hides it, unless it was meant for a word. */
function tapped({ target }: MouseEvent): void {
  const element = target as Element
  const segment = element.closest<HTMLElement>('.segment')
  if (!segment?.querySelector('.reveal') || element.closest('a[href], button')) return
  if (getSelection()?.isCollapsed === false) return
  const isWord = element.closest('.run.zh') !== null && explainsWords()
  if (segment.classList.contains('revealed') && isWord) return
  toggle(segment)
}

function toggle(segment: HTMLElement): void {
  const isShown = segment.classList.toggle('revealed')
  segment.querySelector('.reveal')!.setAttribute('aria-expanded', String(isShown))
}
