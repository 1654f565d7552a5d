import { areBeside, layOutSidenotes, noteList } from './sidenote-layout.ts'
import { button } from './slip.ts'

/** Shows the whole of a note in the margin, marks it and brings it into sight. */
export function openSidenote(note: HTMLElement): void {
  for (const other of document.querySelectorAll('.notes .marked')) other.classList.remove('marked', 'open')
  note.classList.add('marked', 'open')
  note.querySelector('.more')?.setAttribute('aria-expanded', 'true')
  layOutSidenotes()
  history.replaceState(history.state, '', `#${note.id}`)
  note.focus({ preventScroll: true })
  note.scrollIntoView({ block: 'nearest' })
}

/** Keeps the notes in their places whatever changes the text: the window, fonts, a reader’s zoom. */
export function setUpSidenotes(): void {
  const text = document.querySelector('.text')
  const notes = noteList()
  if (!text || !notes) return
  for (const note of notes.querySelectorAll<HTMLElement>('li')) {
    const more = button(`The whole of note ${note.id.slice(1)}`, '…', () => {
      more.setAttribute('aria-expanded', String(note.classList.toggle('open')))
      layOutSidenotes()
    })
    more.className = 'more'
    more.setAttribute('aria-expanded', 'false')
    note.firstElementChild!.append(more)
    note.tabIndex = -1
    note.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') returnTo(note)
    })
    // What the keyboard reaches is seen.
    note.querySelector('.note-body')!.addEventListener('focusin', () => {
      if (note.classList.contains('clipped')) more.click()
    })
  }
  new ResizeObserver(layOutSidenotes).observe(text)
  addEventListener('resize', layOutSidenotes, { passive: true })
  addEventListener('hashchange', arrive)
  layOutSidenotes()
  arrive()
}

/** From a note back to its place in the text. */
function returnTo(note: HTMLElement): void {
  const references = document.querySelectorAll<HTMLElement>(`.text a.ref[href="#${note.id}"]`)
  const shown = [...references].find((reference) => reference.getClientRects().length > 0)
  shown?.focus()
}

/** A note that the address points at is shown whole. */
function arrive(): void {
  const note = document.querySelector<HTMLElement>(`.notes li#${CSS.escape(location.hash.slice(1) || 'none')}`)
  if (!note || !areBeside()) return
  openSidenote(note)
  note.scrollIntoView({ block: 'center' })
}
