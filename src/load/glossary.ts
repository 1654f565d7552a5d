import type { VFile } from 'vfile'
import type { Term } from '../model/glossary.ts'
import { readSource } from './file.ts'
import type { Files, Report } from './files.ts'
import { splitFrontMatter } from './front-matter.ts'
import { renderBody } from './prose.ts'
import { parseRecord } from './record.ts'
import { termSchema } from './schema-glossary.ts'

/**
 * `content/glossary/<slug>.md`
 *
 * @param published ids of the editions that have pages, to which labels can lead
 */
export function loadTerm(files: Files, name: string, published: ReadonlySet<string>): Term[] {
  const path = `content/glossary/${name}`
  const slug = name.replace('.md', '')
  if (!/^[a-z0-9][a-z0-9-]*$/.test(slug)) {
    const reason = `Unexpected name \`${name}\`, expected pinyin in small letters, figures and hyphens`
    files.report({ path, line: 1, column: 1 }, 'file-readable', reason)
    return []
  }
  const file = readSource(files, path)
  const term = file && parseTerm(file, slug, files.report, published)
  return term ? [term] : []
}

/** Reads one term: front matter, then its explanation. Faults are reported. */
function parseTerm(file: VFile, slug: string, report: Report, published: ReadonlySet<string>): Term | undefined {
  const parts = splitFrontMatter(file, report)
  const record = parts && parseRecord(file, termSchema, report, parts.front)
  if (!record) return undefined
  const { edition } = record.value
  const page = edition !== undefined && published.has(edition) ? `/editions/${edition}.html` : undefined
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
