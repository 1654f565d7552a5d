import type { VFile } from 'vfile'
import type { Term } from '../model/glossary.ts'
import { readSource } from './file.ts'
import type { Files, Report } from './files.ts'
import { splitFrontMatter } from './front-matter.ts'
import { renderBody } from './prose.ts'
import { parseRecord } from './record.ts'
import { termSchema } from './schema-glossary.ts'

/** `content/glossary/<slug>.md` */
export function loadTerm(files: Files, name: string): Term[] {
  const file = readSource(files, `content/glossary/${name}`)
  const term = file && parseTerm(file, name.replace('.md', ''), files.report)
  return term ? [term] : []
}

/** Reads one term: front matter, then its explanation. Faults are reported. */
function parseTerm(file: VFile, slug: string, report: Report): Term | undefined {
  const parts = splitFrontMatter(file, report)
  const record = parts && parseRecord(file, termSchema, report, parts.front)
  if (!record) return undefined
  const { edition } = record.value
  const page = edition === undefined ? undefined : `/editions/${edition}.html`
  const start = { path: file.path, line: parts.line, column: 1 }
  const { html, words, references } = renderBody(parts.body, start, report, page)
  const at = record.placeOf(['term'])
  if (words === 0)
    report(
      { ...at, line: parts.line },
      'record-form',
      'Unexpected term without an explanation, expected a few sentences'
    )
  return { slug, ...record.value, explanation: html, references, at }
}
