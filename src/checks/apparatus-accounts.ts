import { type Apparatus, restoreWitness } from '../model/apparatus.ts'
import { type Place, segmentsByLabel, type TextLayer, type Witness } from '../model/edition.ts'
import type { Check } from './check.ts'

/**
 * The reading text with every lemma put back to its reading, laid out as recorded, is the witness byte for byte
 * (invariant 1): no departure is unaccounted for, and nothing is recorded that is not so.
 */
export const apparatusAccounts: Check = (corpus, report) => {
  for (const { id, text, apparatus, witness } of corpus.editions) {
    if (!text || !apparatus || !witness) continue
    const at = { path: apparatus.path, line: 1, column: 1 }
    if (apparatus.witness !== witness.siglum) {
      const reason = `Unexpected witness \`${apparatus.witness}\`, expected \`${witness.siglum}\``
      report(at, 'apparatus-accounts', reason, { cause: { at: witness.at, reason: 'its siglum' } })
    }
    const labels = segmentsByLabel(text)
    for (const { after } of apparatus.layout.exceptions) {
      if (labels.has(after)) continue
      report(at, 'apparatus-accounts', `Unexpected layout behind \`${after}\`, expected a label of \`${text.path}\``)
    }
    const difference = firstDifference(text, apparatus, witness)
    if (!difference) continue
    const { place, segment, found, expected } = difference
    const note = 'Record the departure in apparatus.yaml (lemma and reading), or mend the text.'
    const cause = { at: difference.witnessPlace, reason: 'the witness' }
    const about = segment ? { about: { edition: id, segment } } : {}
    report(place, 'apparatus-accounts', `Unexpected ${found}, expected ${expected} as in the witness`, {
      note,
      cause,
      ...about
    })
  }
}

interface Difference {
  place: Place
  segment: string | undefined
  found: string
  expected: string
  witnessPlace: Place
}

/** Where the restored witness first parts from the real one, and in which segment that is. */
function firstDifference(text: TextLayer, apparatus: Apparatus, witness: Witness): Difference | undefined {
  const parts = restoreWitness(text.blocks, apparatus)
  const restored = parts.map((part) => part.text).join('')
  if (restored === witness.text) return undefined
  let at = 0
  while (restored[at] === witness.text[at]) at++
  let start = 0
  const part = parts.find((candidate) => at < (start += candidate.text.length)) ?? parts.at(-1)!
  const segment = part.segment ? segmentsByLabel(text).get(part.segment) : undefined
  const before = witness.text.slice(0, at).split('\n')
  return {
    place: segment?.at ?? { path: apparatus.path, line: 1, column: 1 },
    segment: part.segment,
    found: quote(restored.slice(at, at + 8)),
    expected: quote(witness.text.slice(at, at + 8)),
    witnessPlace: { path: witness.path, line: before.length, column: before.at(-1)!.length + 1 }
  }
}

function quote(words: string): string {
  return words === '' ? 'the end' : `\`${JSON.stringify(words).slice(1, -1)}\``
}
