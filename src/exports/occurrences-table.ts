import { labelToId } from '../model/label.ts'
import { exportedOccurrences } from './exported-occurrences.ts'
import type { ExportSource } from './source.ts'
import { toTable } from './table.ts'

const names = [
  ...['label', 'segment_id', 'term', 'form', 'zh', 'start', 'end'],
  ...['en', 'en_start', 'en_end', 'within', 'in_refrain']
]

/** Every occurrence of a term in an edition with its counterpart: a row each. Places are in code points of their segment. */
export function occurrencesTable({ occurrences }: ExportSource): string {
  const rows = exportedOccurrences(occurrences).map(
    ({ label, term, form, words, start, end, en, within, inRefrain }) => [
      ...[label, labelToId(label), term, form, words, start, end],
      ...[en?.words ?? null, en?.start ?? null, en?.end ?? null, within, inRefrain]
    ]
  )
  return toTable(names, rows)
}
