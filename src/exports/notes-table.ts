import type { Edition } from '../model/edition.ts'
import { exportedNotes } from './exported-notes.ts'
import { toTable } from './table.ts'

const names = [
  ...['id', 'label', 'lemma', 'start', 'end', 'kind', 'certainty'],
  ...['rendered', 'rendered_start', 'rendered_end', 'source', 'text']
]

/** The notes of an edition: a row each, in the order of the text. Places are in code points of their segment. */
export function notesTable(edition: Edition): string {
  const rows = exportedNotes(edition).map((note) => [
    ...[note.id, note.label, note.lemma, note.start, note.end, note.kind, note.certainty],
    ...[note.rendered, note.renderedStart, note.renderedEnd, note.source, note.text]
  ])
  return toTable(names, rows)
}
