import { isPlainClick } from './clicks.ts'
import { areBeside } from './sidenote-layout.ts'
import { openSidenote } from './sidenotes.ts'
import { openSlip } from './slip.ts'

/** References to notes and entries show what they refer to: in the margin where there is room, else in the slip. */
export function setUpNotes(): void {
  document.querySelector('.text')!.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.ref')
    if (!link || !isPlainClick(event as MouseEvent)) return
    const id = link.hash.slice(1)
    const entry = document.getElementById(`t-${id}`) as HTMLTemplateElement | null
    if (link.classList.contains('entry') && entry) {
      event.preventDefault()
      openSlip(link, { name: `Entry ${id}`, content: [...entry.content.cloneNode(true).childNodes] }, true)
      return
    }
    const note = document.querySelector<HTMLElement>(`.notes #${CSS.escape(id)}`)
    if (!note) return
    event.preventDefault()
    if (areBeside()) openSidenote(note)
    else openSlip(link, { name: `Note ${id.slice(1)}`, content: leafOf(note) }, true)
  })
}

function leafOf(note: HTMLElement): Node[] {
  const copy = note.cloneNode(true) as HTMLElement
  copy.querySelector('.more')?.remove()
  return [...copy.childNodes]
}
