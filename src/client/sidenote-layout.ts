/** Space between two notes, in CSS pixels. */
const gap = 8

/** The list of the notes, if there are any. */
export function noteList(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.notes ol')
}

/** Whether the notes stand beside the text. */
export function areBeside(): boolean {
  return document.documentElement.dataset['notes'] === 'beside'
}

/** Two languages side by side leave room for a third column in a wide window, one language in most. */
function hasRoom(): boolean {
  const { view, annotations, margin } = document.documentElement.dataset
  if (annotations === 'off' || margin === 'off') return false
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
  const wereBeside = areBeside()
  document.documentElement.dataset['notes'] = hasRoom() ? 'beside' : 'below'
  const notes = noteList()
  if (!notes || (!wereBeside && !areBeside())) return
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
