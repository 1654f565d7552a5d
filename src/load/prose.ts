import type { VFile } from 'vfile'
import type { Prose } from '../model/edition.ts'
import type { Place, Reference } from '../model/place.ts'
import { renderProse } from '../text/prose.ts'
import type { Report } from './files.ts'
import { splitFrontMatter } from './front-matter.ts'
import { parseRecord } from './record.ts'
import { proseSchema } from './schema.ts'

/** Reads a page of English prose; faults are reported. */
export function parseProse(file: VFile, slug: string, report: Report, page?: string): Prose | undefined {
  const parts = splitFrontMatter(file, report)
  const record = parts && parseRecord(file, proseSchema, report, parts.front)
  if (!record) return undefined
  const body = renderBody(parts.body, { path: file.path, line: parts.line, column: 1 }, report, page)
  return { slug, ...record.value, ...body, at: { path: file.path, line: 1, column: 1 } }
}

/** Prose as it is printed, how long it is, and the labels it refers to. */
interface Body {
  html: string
  words: number
  references: Reference[]
}

/** Renders prose that starts at a place, and reports what is not let through. */
export function renderBody(markdown: string, start: Place, report: Report, page?: string): Body {
  const { html, words, references, rejected } = renderProse(markdown, page)
  const placeOf = ({ line, column }: { line: number; column: number }): Place => ({
    path: start.path,
    line: start.line + line - 1,
    column: line === 1 ? start.column + column - 1 : column
  })
  for (const fault of rejected) {
    const found = fault.found.split('\n')[0]!.slice(0, 40)
    report(placeOf(fault), 'no-markup', `Unexpected \`${found}\`, expected ${fault.expected}`)
  }
  return { html, words, references: references.map((found) => ({ label: found.label, at: placeOf(found) })) }
}
