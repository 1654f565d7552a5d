import { cutKwic } from '../model/kwic.ts'
import { foundSide, type Line } from './concordance-lines.ts'
import { wordsOf } from './english-pattern.ts'

/** The orders of a concordance: that of the text, or of what stands before or behind the keyword. */
export const orders = ['position', 'left', 'right'] as const
export type Order = (typeof orders)[number]

/** Chinese is put in the order of pinyin, of each character by its first reading. */
const collators = { zh: new Intl.Collator('zh-u-co-pinyin'), translation: new Intl.Collator('en') }

/**
 * Puts lines in order. Contexts are compared from the keyword outward in the language that matches, Chinese character by
 * character, other languages word by word; what is equal stays in the order of the text. Lines found in the Chinese come
 * before those found in a translation.
 *
 * @param lines in the order of the text
 */
export function sortLines(lines: readonly Line[], order: Order): Line[] {
  if (order === 'position') return [...lines]
  const keyed = lines.map((line) => ({ line, key: contextOf(line, order) }))
  keyed.sort((a, b) => {
    if (a.line.found !== b.line.found) return a.line.found === 'zh' ? -1 : 1
    return compare(a.key, b.key, collators[a.line.found])
  })
  return keyed.map(({ line }) => line)
}

/** The characters or words on one side of the keyword, the nearest first. */
export function contextOf(line: Line, side: 'left' | 'right'): string[] {
  const { text, keyword } = foundSide(line)
  const { before, behind } = cutKwic(text, keyword!, Infinity)
  const context = side === 'left' ? before : behind
  const units = line.found === 'zh' ? [...context] : wordsOf(context)
  return side === 'left' ? units.reverse() : units
}

function compare(a: readonly string[], b: readonly string[], { compare: compareUnits }: Intl.Collator): number {
  for (const [index, unit] of a.entries()) {
    if (index >= b.length) return 1
    const order = compareUnits(unit, b[index]!)
    if (order !== 0) return order
  }
  return a.length - b.length
}
