import type { Edition } from '../model/edition.ts'
import { exportedEntries } from './exported-entries.ts'
import { listCell, toTable } from './table.ts'

const names = [
  ...['id', 'label', 'lemma', 'start', 'end', 'departs', 'reading'],
  ...['decision', 'kind', 'certainty', 'conjectures', 'reason']
]

/**
 * The apparatus of an edition: a row for each entry. `departs` tells a witness that has no words for the lemma (yes, and
 * an empty reading) from one that the text does not depart from (no). Places are in code points of their segment.
 */
export function apparatusTable(edition: Edition): string {
  const rows = exportedEntries(edition).map((entry) => [
    ...[entry.id, entry.label, entry.lemma, entry.start, entry.end, entry.departs, entry.reading],
    ...[entry.decision, entry.kind, entry.certainty, listCell(entry.conjectures), entry.reason]
  ])
  return toTable(names, rows)
}
