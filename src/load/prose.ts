import type { VFile } from 'vfile'
import type { Prose } from '../model/edition.ts'
import type { Place, Reference } from '../model/place.ts'
import { renderProse } from '../text/prose.ts'
import type { Report } from './files.ts'
import { parseRecord } from './record.ts'
import { proseSchema } from './schema.ts'

/** Front matter between lines of `---`, then Markdown. */
const frontMatter = /^---\n([\s\S]*?\n)---\n/

/** Reads a page of English prose; faults are reported. */
export function parseProse(file: VFile, slug: string, report: Report, page?: string): Prose | undefined {
  const source = String(file.value)
  const at: Place = { path: file.path, line: 1, column: 1 }
  const front = frontMatter.exec(source)
  if (!front) {
    const note = 'The file opens with a line of `---`, then `title:` and `description:`, then `---` again.'
    report(at, 'record-form', 'Unexpected start of the page, expected front matter', { note })
    return undefined
  }
  const record = parseRecord(file, proseSchema, report, `\n${front[1]!}`)
  const linesBefore = front[0].split('\n').length - 1
  const body = renderBody(source.slice(front[0].length), { ...at, line: linesBefore + 1 }, report, page)
  return record && { slug, ...record.value, ...body, at }
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
