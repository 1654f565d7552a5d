import { button } from './slip.ts'

/** Space between two notes, in CSS pixels. */
const gap = 8

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

/** A note, how far down its lemma is, and how much of it there is; in CSS pixels. */
interface Sidenote {
  item: HTMLElement
  body: HTMLElement
  lemma: number
  head: number
  whole: number
}

/**
 * Puts every note beside its lemma, or below the note before it where that is still in the way. A note shows as many of its
 * lines as fit before the next lemma; one that was opened shows all, and the others make way. Where there is no room
 * beside the text the notes stand as a list below it.
 */
export function layOutSidenotes(): void {
  document.documentElement.dataset['notes'] = hasRoom() ? 'beside' : 'below'
  const notes = list()
  if (!notes) return
  const items = [...notes.children] as HTMLElement[]
  if (areBeside()) place(notes, measure(notes, items))
  else {
    notes.style.height = ''
    for (const item of items) {
      item.style.top = ''
      bodyOf(item).style.maxHeight = ''
    }
  }
}

function measure(notes: HTMLElement, items: readonly HTMLElement[]): Sidenote[] {
  const origin = notes.getBoundingClientRect().top
  const references = new Map<string, Element>()
  for (const reference of document.querySelectorAll<HTMLAnchorElement>('.text a.ref:not(.entry)')) {
    if (!references.has(reference.hash) && reference.getClientRects().length > 0)
      references.set(reference.hash, reference)
  }
  return items.map((item) => {
    const body = bodyOf(item)
    const lemma = references.get(`#${item.id}`)
    return {
      item,
      body,
      lemma: lemma ? lemma.getBoundingClientRect().top - origin : 0,
      head: item.offsetHeight - body.offsetHeight,
      whole: body.scrollHeight
    }
  })
}

function place(notes: HTMLElement, sidenotes: readonly Sidenote[]): void {
  const line = parseFloat(getComputedStyle(notes).lineHeight)
  let free = 0
  for (const [index, { item, body, lemma, head, whole }] of sidenotes.entries()) {
    const top = Math.max(lemma, free)
    const room = (sidenotes[index + 1]?.lemma ?? Infinity) - top - head - gap
    const lines = Math.max(Math.floor(room / line), 0)
    const shown = item.classList.contains('open') ? whole : Math.min(whole, lines * line)
    item.style.top = `${top}px`
    body.style.maxHeight = `${shown}px`
    item.classList.toggle('clipped', shown < whole)
    free = top + head + shown + gap
  }
  notes.style.height = `${free}px`
}

function bodyOf(item: HTMLElement): HTMLElement {
  return item.querySelector<HTMLElement>('.note-body')!
}

/** Shows the whole of a note in the margin, marks it and brings it into sight. */
export function openSidenote(note: HTMLElement): void {
  for (const other of document.querySelectorAll('.notes .marked')) other.classList.remove('marked')
  note.classList.add('marked', 'open')
  note.querySelector('.more')?.setAttribute('aria-expanded', 'true')
  layOutSidenotes()
  history.replaceState(history.state, '', `#${note.id}`)
  note.scrollIntoView({ block: 'nearest' })
}

/** Keeps the notes in their places whatever changes the text: the window, fonts, a reader’s zoom. */
export function setUpSidenotes(): void {
  const text = document.querySelector('.text')
  const notes = list()
  if (!text || !notes) return
  for (const note of notes.querySelectorAll<HTMLElement>('li')) {
    const more = button(`The whole of note ${note.id.slice(1)}`, '…', () => {
      more.setAttribute('aria-expanded', String(note.classList.toggle('open')))
      layOutSidenotes()
    })
    more.className = 'more'
    more.setAttribute('aria-expanded', 'false')
    note.firstElementChild!.append(more)
  }
  new ResizeObserver(layOutSidenotes).observe(text)
  addEventListener('resize', layOutSidenotes, { passive: true })
  addEventListener('hashchange', arrive)
  layOutSidenotes()
  arrive()
}

/** A note that the address points at is shown whole. */
function arrive(): void {
  const note = document.querySelector<HTMLElement>(`.notes li#${CSS.escape(location.hash.slice(1) || 'none')}`)
  if (!note || !areBeside()) return
  openSidenote(note)
  note.scrollIntoView({ block: 'center' })
}
