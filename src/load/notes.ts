import { remark } from 'remark'
import type { VFile } from 'vfile'
import type { Note } from '../model/edition.ts'
import type { Place } from '../model/place.ts'
import { labelKind } from '../model/label.ts'
import type { Report } from './files.ts'
import { renderBody } from './prose.ts'
import { parseRecord } from './record.ts'
import { noteSchema } from './schema.ts'

const parser = remark().freeze()

/**
 * Reads notes: `## ¶12.3 共同富裕` (the lemma), a line of attributes such as `{ id: n1, kind: context, certainty: certain,
 * source: … }`, a blank line, and prose up to the next heading.
 */
export function parseNotes(file: VFile, report: Report, page: string): Note[] {
  const lines = String(file.value).split('\n')
  const headings = parser.parse(file).children.filter((node) => node.type === 'heading' && node.depth === 2)
  const starts = headings.map((node) => node.position!.start.line)
  const stray = lines.slice(0, (starts[0] ?? lines.length + 1) - 1).findIndex((line) => line.trim() !== '')
  if (stray !== -1) {
    const reason = 'Unexpected words before the first note, expected `## ¶12.3` and the lemma'
    report({ path: file.path, line: stray + 1, column: 1 }, 'label-form', reason)
  }
  return starts.flatMap((line, index) => {
    const at: Place = { path: file.path, line, column: 1 }
    return parseNote(file, lines.slice(line - 1, (starts[index + 1] ?? lines.length + 1) - 1), at, report, page) ?? []
  })
}

function parseNote(file: VFile, lines: string[], at: Place, report: Report, page: string): Note | undefined {
  const [, before, segment, lemma] = /^(## (\S+) +)(.+)$/.exec(lines[0]!) ?? []
  if (!segment || !lemma || !labelKind(segment)) {
    report(at, 'label-form', `Unexpected \`${lines[0]}\`, expected \`## ¶12.3\` and the lemma`)
    return undefined
  }
  const attributes = lines.findIndex((line, index) => index > 0 && line.trim() !== '')
  if (!lines[attributes]?.startsWith('{')) {
    const reason =
      'Unexpected note without attributes, expected a line such as `{ id: n1, kind: context, certainty: certain, source: … }`'
    report({ ...at, line: at.line + Math.max(attributes, 0) }, 'record-form', reason)
    return undefined
  }
  const record = parseRecord(file, noteSchema, report, { source: lines[attributes]!, line: at.line + attributes })
  const body = renderBody(
    lines.slice(attributes + 1).join('\n'),
    { ...at, line: at.line + attributes + 1 },
    report,
    page
  )
  if (body.words === 0) report(at, 'record-form', 'Unexpected note without prose, expected a sentence or two')
  const place = { ...at, column: before!.length + 1 }
  return (
    record && { segment, lemma: lemma.trim(), ...record.value, body: body.html, references: body.references, at: place }
  )
}
