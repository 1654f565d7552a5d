import type { Line } from '../search/concordance-lines.ts'
import { type Room, viewLine } from './concordance-line.ts'

/** Lines drawn before the first paint, and in each frame behind it: typing is never held up, and the list is whole. */
const atOnce = 24
const aFrame = 120

/** Where contexts stand on one line each there is room for more of them. */
const wide = matchMedia('(width >= 48rem)')
const rooms: Record<'wide' | 'narrow', Room> = {
  wide: { zh: 40, translation: 110 },
  narrow: { zh: 14, translation: 42 }
}

/** Draws all lines, and again when the window becomes wide or narrow. */
export function drawLines(list: HTMLElement, lines: readonly Line[], addressOf: (line: Line) => string): void {
  /** Another list has been asked for when this is another function. */
  const redraw = () => {
    const room = wide.matches ? rooms.wide : rooms.narrow
    const draw = (from: number, count: number) => {
      if (wide.onchange !== redraw) return
      list.append(...lines.slice(from, from + count).map((line) => viewLine(line, addressOf(line), room)))
      const next = from + count
      list.setAttribute('aria-busy', String(next < lines.length))
      if (next < lines.length) requestAnimationFrame(() => draw(next, aFrame))
    }
    list.replaceChildren()
    draw(0, atOnce)
  }
  wide.onchange = redraw
  list.hidden = lines.length === 0
  redraw()
}
