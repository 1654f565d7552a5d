import type { Stretch } from './lemma.ts'

/** A keyword in its context. */
export interface Kwic {
  before: string
  keyword: string
  behind: string
}

/**
 * Cuts a keyword and its surroundings out of a text; “…” stands where the text goes on.
 *
 * @param room characters on each side; a text with blanks is cut at one
 */
export function cutKwic(text: string, { start, end }: Stretch, room: number): Kwic {
  const before = text.slice(0, start)
  const behind = text.slice(end)
  return { before: cutFront(before, room), keyword: text.slice(start, end), behind: cutBack(behind, room) }
}

/** The end of a text. */
export function cutFront(text: string, room: number): string {
  if (text.length <= room) return text
  const cut = text.slice(-room)
  const blank = cut.indexOf(' ')
  return `…${blank >= 0 && blank < room - 1 ? cut.slice(blank + 1) : cut.replace(/^[\uDC00-\uDFFF]/, '')}`
}

/** The beginning of a text. */
export function cutBack(text: string, room: number): string {
  if (text.length <= room) return text
  const cut = text.slice(0, room)
  const blank = cut.lastIndexOf(' ')
  return `${blank > 0 ? cut.slice(0, blank) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`
}
