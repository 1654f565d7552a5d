import type { VFile } from 'vfile'
import { type Document, isCollection, isNode, isPair, LineCounter, parseDocument } from 'yaml'
import type { ZodType } from 'zod'
import type { Place } from '../model/place.ts'
import type { Report } from './files.ts'

/** A record read from YAML, and the place of anything in it. */
export interface LoadedRecord<T> {
  value: T
  /** Where the value at this path (`['entries', 3, 'lemma']`) is written. */
  placeOf: (path: readonly PropertyKey[]) => Place
}

/**
 * Reads YAML and holds it to a schema; each fault is reported at its own line and column.
 *
 * @param part the YAML and the line it starts at, where it is only a part of the file (front matter)
 * @returns `undefined` where anything is wrong: that has been reported
 */
export function parseRecord<T>(
  file: VFile,
  schema: ZodType<T>,
  report: Report,
  part: { source: string; line: number } = { source: String(file.value), line: 1 }
): LoadedRecord<T> | undefined {
  const lines = new LineCounter()
  const document = parseDocument(part.source, { lineCounter: lines, prettyErrors: false })
  const toPlace = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { path: file.path, line: (line || 1) + part.line - 1, column: col || 1 }
  }
  const broken = (offset: number, message: string) => {
    const note = 'YAML wants no tabs, every key once, and quotation marks around text with `:`, `#`, `*` or `[` in it.'
    report(toPlace(offset), 'record-form', `Unexpected YAML, expected a record that can be read: ${message}`, { note })
  }
  const [error] = document.errors
  if (error) {
    broken(error.pos[0], error.message)
    return undefined
  }
  const placeOf = (path: readonly PropertyKey[]) => toPlace(offsetOf(document, path))
  let value: unknown
  try {
    value = document.toJS()
  } catch (unresolved) {
    broken(0, (unresolved as Error).message)
    return undefined
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { value: parsed.data, placeOf }
  for (const issue of parsed.error.issues) {
    const where = issue.path.join('.')
    const place = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path
    report(placeOf(place), 'record-form', where ? `\`${where}\`: ${issue.message}` : issue.message)
  }
  return undefined
}

/** Where a value starts, or the nearest part of the document above it where it is missing. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true)
    if (!isCollection(parent)) continue
    const key = path[depth - 1]!
    const item = parent.items.find((candidate) => isPair(candidate) && String(candidate.key) === String(key))
    const node = depth === path.length && isPair(item) ? (item.key as unknown) : parent.get(key, true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return document.contents?.range?.[0] ?? 0
}
