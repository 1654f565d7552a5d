import { foundSide, type Line } from './concordance-lines.ts'
import type { SearchRecord } from './record.ts'

/** Where lines stand in the whole of a text. */
export interface Spread {
  /** How far along each line is, from 0 to 1. */
  places: number[]
  /** How many stand in each section of the first level that has any: `3 in §2`. */
  counts: string[]
}

/**
 * Spreads lines over a text, which is as long as its Chinese. A place in a translation is as far along in the Chinese of its
 * segment as it is in its own.
 *
 * @param records all segments of the text, in order
 * @param lines in the order of the text
 */
export function spreadLines(records: readonly SearchRecord[], lines: readonly Line[]): Spread {
  const starts = new Map<SearchRecord, number>()
  let length = 0
  for (const record of records) {
    starts.set(record, length)
    length += record.fields[0]!.text.length
  }
  const counts = new Map<string, number>()
  for (const { record } of lines) {
    const [section] = record.group.label.split('.') as [string]
    const where = section === '' ? 'before §1' : `in ${section}`
    counts.set(where, (counts.get(where) ?? 0) + 1)
  }
  return {
    places: lines.map((line) => (starts.get(line.record)! + along(line)) / length),
    counts: Array.from(counts, ([where, count]) => `${count} ${where}`)
  }
}

/** How far into the Chinese of its segment a line is. */
function along(line: Line): number {
  const { text, keyword } = foundSide(line)
  return (keyword!.start / text.length) * line.zh.text.length
}
