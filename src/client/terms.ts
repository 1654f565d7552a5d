import { isPlainClick } from './clicks.ts'
import { closeSlip, openBeside, openSlip, turnTo } from './slip.ts'
import { leafOf } from './term-leaf.ts'
import { slugOf } from './term-rows.ts'

/** How long a pointer rests on a term before it is explained, and how long it may leave it, in milliseconds. */
const rest = 400
const leave = 300

/** Terms of the text, and those in the slip, explain themselves when activated, or when a mouse rests on them. */
export function setUpTerms(): void {
  const text = document.querySelector('.text')!
  text.addEventListener('click', (event) => {
    const link = termAt(event)
    if (link && isPlainClick(event as MouseEvent) && explain(slugOf(link), link)) event.preventDefault()
  })
  document.getElementById('slip')!.addEventListener('click', (event) => {
    const link = termAt(event)
    const leaf = link && isPlainClick(event) ? leafOf(slugOf(link), link, explain) : undefined
    if (!leaf) return
    event.preventDefault()
    turnTo(leaf)
  })
  setUpHover(text)
}

function termAt(event: Event): HTMLAnchorElement | null {
  return (event.target as Element).closest<HTMLAnchorElement>('a.term[href]')
}

/** Opens the slip for a term beside a place of the text. @returns whether there was anything to say */
function explain(slug: string, link: HTMLAnchorElement, takeFocus = true): boolean {
  const leaf = leafOf(slug, link, explain)
  if (leaf) openSlip(link, leaf, takeFocus)
  return leaf !== undefined
}

/** A mouse that rests on a term opens its slip without taking the focus, and closes it by going away. */
function setUpHover(text: Element): void {
  const slip = document.getElementById('slip')!
  let timer = 0
  let hovered: HTMLElement | undefined
  const later = (act: () => void, delay: number) => {
    clearTimeout(timer)
    timer = window.setTimeout(act, delay)
  }
  const goAway = () => {
    later(() => {
      if (hovered && openBeside() === hovered && !slip.matches(':hover, :focus-within')) closeSlip()
      hovered = undefined
    }, leave)
  }
  text.addEventListener('pointerover', (event) => {
    const link = termAt(event)
    if (!link || (event as PointerEvent).pointerType !== 'mouse') return
    if (openBeside() === link) {
      clearTimeout(timer)
      return
    }
    // What the reader opened stays until the reader closes it.
    if (openBeside() && openBeside() !== hovered) return
    later(() => {
      // Who selects words is about to do something with them.
      if (getSelection()?.isCollapsed === false) return
      hovered = link
      explain(slugOf(link), link, false)
    }, rest)
  })
  text.addEventListener('pointerout', (event) => {
    if (termAt(event)) goAway()
  })
  slip.addEventListener('pointerenter', () => {
    clearTimeout(timer)
  })
  slip.addEventListener('pointerleave', goAway)
  addEventListener('click', () => {
    clearTimeout(timer)
    hovered = undefined
  })
}
