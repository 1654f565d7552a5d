import type { Entry } from '../model/apparatus.ts'
import { type Edition, segmentsByLabel } from '../model/edition.ts'
import { plainBlocks } from '../text/plain-blocks.ts'
import { lemmaPlace } from './lemma-place.ts'
import type { CodePoints } from './positions.ts'

/** An entry of the apparatus as it is exported. */
export type ExportedEntry = Pick<Entry, 'id' | 'lemma' | 'decision' | 'kind' | 'certainty' | 'conjectures'> &
  CodePoints & {
    /** Label of its segment. */
    label: string
    /** Whether the text departs from the witness here. */
    departs: boolean
    /** What the witness has for the lemma: empty where it has no words, `null` where the text does not depart from it. */
    reading: string | null
    /** Plain text, a paragraph a line. */
    reason: string
    /** Labels the reason refers to. */
    references: string[]
  }

/** The entries of the apparatus of an edition, in its order. */
export function exportedEntries({ apparatus, text }: Edition): ExportedEntry[] {
  const segments = segmentsByLabel(text)
  return apparatus.entries.map((entry) => ({
    id: entry.id,
    label: entry.segment,
    lemma: entry.lemma,
    ...lemmaPlace(segments.get(entry.segment)!.text, entry),
    departs: entry.reading !== undefined,
    reading: entry.reading ?? null,
    decision: entry.decision,
    kind: entry.kind,
    certainty: entry.certainty,
    conjectures: entry.conjectures,
    reason: plainBlocks(entry.reason).join('\n'),
    references: entry.references.map(({ label }) => label)
  }))
}
