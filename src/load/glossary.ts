import type { VFile } from 'vfile'
import type { Term } from '../model/glossary.ts'
import type { Report } from './files.ts'
import { splitFrontMatter } from './front-matter.ts'
import { renderBody } from './prose.ts'
import { parseRecord } from './record.ts'
import { termSchema } from './schema.ts'

/** Reads one term: front matter, then its explanation. Faults are reported. */
export function parseTerm(file: VFile, slug: string, report: Report): Term | undefined {
  const parts = splitFrontMatter(file, report)
  const record = parts && parseRecord(file, termSchema, report, parts.front)
  if (!record) return undefined
  const { html, words } = renderBody(parts.body, { path: file.path, line: parts.line, column: 1 }, report)
  const at = record.placeOf(['term'])
  if (words === 0)
    report(
      { ...at, line: parts.line },
      'record-form',
      'Unexpected term without an explanation, expected a few sentences'
    )
  return { slug, ...record.value, explanation: html, at }
}
