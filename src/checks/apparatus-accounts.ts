import type { Apparatus } from '../model/apparatus.ts'
import { restoreWitness, type RestoredPart } from '../model/restore.ts'
import { segmentsByLabel, type TextLayer, type Witness } from '../model/edition.ts'
import type { Place } from '../model/place.ts'
import type { Check } from './check.ts'

/**
 * The reading text with every lemma put back to its reading, laid out as recorded, is the witness byte for byte
 * (invariant 1): no departure is unaccounted for, and nothing is recorded that is not so. It cannot be waived.
 */
export const apparatusAccounts: Check = (corpus, report) => {
  for (const { text, apparatus, witness } of corpus.editions) {
    if (!text || !apparatus || !witness) continue
    if (apparatus.witness !== witness.siglum) {
      const reason = `Unexpected witness \`${apparatus.witness}\`, expected \`${witness.siglum}\` as in witness.yaml`
      report(apparatus.at.witness, 'apparatus-accounts', reason)
    }
    const labels = segmentsByLabel(text)
    for (const { after } of apparatus.layout.exceptions) {
      if (labels.has(after)) continue
      const reason = `Unexpected layout behind \`${after}\`, expected a label of \`${text.path}\``
      report(apparatus.at.layout, 'apparatus-accounts', reason)
    }
    const difference = firstDifference(text, apparatus, witness)
    if (!difference) continue
    const reason = `Unexpected ${difference.found}, expected ${difference.expected} as in the witness`
    const cause = { at: difference.witnessPlace, reason: 'the witness' }
    report(difference.place, 'apparatus-accounts', reason, { note: difference.note, cause })
  }
}

interface Difference {
  place: Place
  note: string
  found: string
  expected: string
  witnessPlace: Place
}

/** Where the restored witness first parts from the real one, in the words of the text, an entry, or the layout. */
function firstDifference(text: TextLayer, apparatus: Apparatus, witness: Witness): Difference | undefined {
  const parts = restoreWitness(text.blocks, apparatus)
  const restored = parts.map((part) => part.text).join('')
  if (restored === witness.text) return undefined
  let at = 0
  while (restored[at] === witness.text[at]) at++
  let end = 0
  const part = parts.find((candidate) => at < (end += candidate.text.length))
  const before = witness.text.slice(0, at).split('\n')
  return {
    ...blame(part, at - (end - (part?.text.length ?? 0)), text, apparatus),
    found: quote(restored.slice(at, at + 8)),
    expected: quote(witness.text.slice(at, at + 8)),
    witnessPlace: { path: witness.path, line: before.length, column: before.at(-1)!.length + 1 }
  }
}

/** Where to mend it, and how. */
function blame(
  part: RestoredPart | undefined,
  offset: number,
  text: TextLayer,
  { at }: Apparatus
): { place: Place; note: string } {
  if (part?.entry)
    return { place: part.entry.at, note: `Mend the reading of ${part.entry.id}: it is not what the witness has.` }
  if (!part?.words) return { place: at.layout, note: 'Mend `layout`: what stands in the witness between the words.' }
  const { segment, start } = part.words
  const place = segmentsByLabel(text).get(segment)!.at
  const note = 'Record the departure in apparatus.yaml (lemma and reading), or mend the text.'
  return { place: { ...place, column: place.column + start + offset }, note }
}

function quote(words: string): string {
  return words === '' ? 'the end' : `\`${JSON.stringify(words).slice(1, -1)}\``
}
