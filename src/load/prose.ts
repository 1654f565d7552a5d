import type { VFile } from 'vfile'
import type { Prose } from '../model/edition.ts'
import type { Place } from '../model/place.ts'
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
  const { html, words } = renderBody(source.slice(front[0].length), { ...at, line: linesBefore + 1 }, report, page)
  return record && { slug, ...record.value, html, words, at }
}

/** Renders prose that starts at a place, and reports what is not let through. */
export function renderBody(
  markdown: string,
  start: Place,
  report: Report,
  page?: string
): { html: string; words: number } {
  const { html, words, rejected } = renderProse(markdown, page)
  for (const { line, column, found, expected } of rejected) {
    const at = { path: start.path, line: start.line + line - 1, column }
    report(at, 'no-markup', `Unexpected \`${found.split('\n')[0]!.slice(0, 40)}\`, expected ${expected}`)
  }
  return { html, words }
}
