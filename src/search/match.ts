import { findReceived } from './received.ts'
import type { Field, Mark, SearchRecord } from './record.ts'

/** Finds one part of a query in a field. @returns stretches from left to right, none over another */
export type Finder = (field: Field) => { start: number; end: number }[]

/** One way to understand a query. */
export interface Way {
  /** What it is, where that is not plain from the query: `as pinyin`. */
  name?: string
  /** What all have to be in a record. */
  parts: readonly Part[]
  /** What an index of words is asked for the records that may match, each answer adding to the others. */
  lookups: readonly string[]
}

export interface Part {
  find: Finder
  /** Whether the witness is searched as well, where the text departs from it. */
  isExact: boolean
}

/** A record that matches. */
export interface Match {
  /** Which way of the query, from 0, the best. */
  way: number
  /** All that matches, in order, none over another. */
  marks: Mark[]
  /** Whether the whole of one of its names matches: the query is a headword, or a rendering of one. */
  isName: boolean
}

/**
 * What matches means, whatever found the record: the first way of which all parts are in the record, and every place of
 * these. Each part may be in a field of its own.
 *
 * @param ways the best first
 * @returns `undefined` where the record does not match
 */
export function match(ways: readonly Way[], record: SearchRecord): Match | undefined {
  for (const [way, { parts }] of ways.entries()) {
    const marks = findAll(parts, record)
    if (marks) return { way, marks, isName: isName(marks, record) }
  }
  return undefined
}

function findAll(parts: readonly Part[], { fields }: SearchRecord): Mark[] | undefined {
  const found: Mark[] = []
  for (const part of parts) {
    const before = found.length
    for (const [field, one] of fields.entries()) {
      for (const place of findIn(one, part)) found.push({ ...place, field })
    }
    if (found.length === before) return undefined
  }
  return withoutOverlaps(found)
}

function findIn(field: Field, { find, isExact }: Part): Omit<Mark, 'field'>[] {
  const places = find(field)
  return isExact && field.departures.length > 0 ? [...places, ...findReceived(field, find)] : places
}

function withoutOverlaps(marks: Mark[]): Mark[] {
  marks.sort((a, b) => a.field - b.field || a.start - b.start || b.end - a.end)
  let last: Mark | undefined
  return marks.filter((mark) => {
    const isFree = last?.field !== mark.field || mark.start >= last.end
    if (isFree) last = mark
    return isFree
  })
}

function isName(marks: readonly Mark[], { fields, names }: SearchRecord): boolean {
  const rest = (mark: Mark) => {
    const { text } = fields[mark.field]!
    return text.slice(0, mark.start) + text.slice(mark.end)
  }
  return marks.some((mark) => mark.field < names && !/[\p{L}\p{N}]/u.test(rest(mark)))
}
