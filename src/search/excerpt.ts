import { cutBack, cutFront } from '../model/kwic.ts'
import type { Mark } from './record.ts'

/** A part of an excerpt; what matches has its mark. */
export interface Piece {
  text: string
  mark?: Mark
}

/**
 * Cuts a text down to its marks and what stands around them; “…” stands where the text goes on.
 *
 * @param marks in order, none over another
 * @param room characters on each side of a mark
 */
export function excerpt(text: string, marks: readonly Mark[], room: number): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const [index, mark] of marks.entries()) {
    const gap = text.slice(from, mark.start)
    pieces.push({ text: index === 0 ? cutFront(gap, room) : shorten(gap, room) })
    pieces.push({ text: text.slice(mark.start, mark.end), mark })
    from = mark.end
  }
  pieces.push({ text: cutBack(text.slice(from), room) })
  return pieces.filter((piece) => piece.text !== '' || piece.mark)
}

function shorten(gap: string, room: number): string {
  return gap.length <= 2 * room ? gap : `${cutBack(gap, room).slice(0, -1)} ${cutFront(gap, room)}`
}
