import { button } from './slip.ts'

/** Space between two notes, in CSS pixels. */
const gap = 12

const list = () => document.querySelector<HTMLElement>('.notes ol')

/** Whether the notes stand beside the text. */
export function areBeside(): boolean {
  return document.documentElement.dataset['notes'] === 'beside'
}

/** Two languages side by side leave room for a third column in a wide window, one language in most. */
function hasRoom(): boolean {
  const { view, annotations } = document.documentElement.dataset
  if (annotations === 'off') return false
  return matchMedia(view === 'parallel' ? '(width >= 90rem)' : '(width >= 64rem)').matches
}

/**
 * Puts every note beside its lemma, or below the note before it where that is still in the way. Where there is no room
 * beside the text the notes stand as a list below it.
 */
export function layOutSidenotes(): void {
  document.documentElement.dataset['notes'] = hasRoom() ? 'beside' : 'below'
  const notes = list()
  if (!notes) return
  const items = [...notes.children] as HTMLElement[]
  if (!areBeside()) {
    notes.style.height = ''
    for (const item of items) item.style.top = ''
    return
  }
  const origin = notes.getBoundingClientRect().top
  const places = items.map((item) => {
    const lemma = [...document.querySelectorAll(`.text a.ref[href="#${item.id}"]`)].find(isShown)
    return { top: lemma ? lemma.getBoundingClientRect().top - origin : 0, height: item.offsetHeight }
  })
  let free = 0
  for (const [index, { top, height }] of places.entries()) {
    const placed = Math.max(top, free)
    items[index]!.style.top = `${placed}px`
    free = placed + height + gap
  }
  notes.style.height = `${free}px`
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0
}

/** Shows the whole of a note in the margin, marks it and brings it into sight. */
export function openSidenote(note: HTMLElement): void {
  for (const other of document.querySelectorAll('.notes .marked')) other.classList.remove('marked')
  note.classList.add('marked', 'open')
  layOutSidenotes()
  history.replaceState(history.state, '', `#${note.id}`)
  note.scrollIntoView({ block: 'nearest' })
}

/** Keeps the notes in their places whatever changes the text: the window, fonts, a reader's zoom. */
export function setUpSidenotes(): void {
  const text = document.querySelector('.text')
  const notes = list()
  if (!text || !notes) return
  for (const note of notes.querySelectorAll<HTMLElement>('li')) {
    const more = button('Show the whole note', '…', () => {
      note.classList.toggle('open')
      more.setAttribute('aria-expanded', String(note.classList.contains('open')))
      layOutSidenotes()
    })
    more.className = 'more'
    more.setAttribute('aria-expanded', 'false')
    note.append(more)
  }
  const settle = () => {
    layOutSidenotes()
    markClipped(notes)
    layOutSidenotes()
  }
  new ResizeObserver(settle).observe(text)
  addEventListener('resize', settle, { passive: true })
  addEventListener('hashchange', arrive)
  settle()
  arrive()
}

/** Only a note that is longer than its room offers to show more. */
function markClipped(notes: HTMLElement): void {
  for (const note of notes.querySelectorAll<HTMLElement>('li')) {
    const body = note.querySelector<HTMLElement>('.note-body')!
    note.classList.toggle('clipped', note.classList.contains('open') || body.scrollHeight > body.clientHeight + 2)
  }
}

/** A note that the address points at is shown whole. */
function arrive(): void {
  const note = document.querySelector<HTMLElement>(`.notes li#${CSS.escape(location.hash.slice(1) || 'none')}`)
  if (!note || !areBeside()) return
  openSidenote(note)
  note.scrollIntoView({ block: 'center' })
}
