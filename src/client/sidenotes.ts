import { areBeside, layOutSidenotes, noteList } from './sidenote-layout.ts'
import { button } from './button.ts'

/** Shows the whole of a note in the margin, marks it and brings it into sight. */
export function openSidenote(note: HTMLElement): void {
  for (const other of document.querySelectorAll<HTMLElement>('.notes :is(.marked, .open)')) {
    other.classList.remove('marked')
    setOpen(other, false)
  }
  note.classList.add('marked')
  setOpen(note, true)
  layOutSidenotes()
  history.replaceState(history.state, '', `#${note.id}`)
  note.focus({ preventScroll: true })
  note.scrollIntoView({ block: 'nearest' })
}

function setOpen(note: HTMLElement, open: boolean): void {
  note.classList.toggle('open', open)
  note.querySelector('.more')!.setAttribute('aria-expanded', String(open))
}

/** Keeps the notes in their places whatever changes the text: the window, fonts, a reader’s zoom. */
export function setUpSidenotes(): void {
  const text = document.querySelector('.text')
  const notes = noteList()
  if (!text || !notes) return
  for (const note of notes.querySelectorAll<HTMLElement>('li')) {
    const more = button(`The whole of note ${note.id.slice(1)}`, '…', () => {
      setOpen(note, !note.classList.contains('open'))
      layOutSidenotes()
    })
    more.className = 'more'
    note.firstElementChild!.append(more)
    setOpen(note, false)
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
  document.addEventListener('tifa-text', layOutSidenotes)
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
