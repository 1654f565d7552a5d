import { type Decision, differingStretch, type Entry } from '../model/apparatus.ts'
import type { Place } from '../model/place.ts'
import type { Check } from './check.ts'

const departing: Decision[] = ['emended', 'supplied', 'normalized']

/** An entry does what it says: it departs from the witness or it does not, it supplies words or it does not. */
export const apparatusDecision: Check = (corpus, report) => {
  for (const { id, apparatus } of corpus.editions) {
    const ids = new Map<string, Place>()
    for (const entry of apparatus?.entries ?? []) {
      const fault = findFault(entry)
      if (fault) report(entry.at, 'apparatus-decision', fault, { about: { edition: id, segment: entry.segment } })
      const earlier = ids.get(entry.id)
      if (earlier) {
        const cause = { at: earlier, reason: 'first used here' }
        report(entry.at, 'apparatus-decision', `Unexpected second \`${entry.id}\`, expected every id once`, { cause })
      }
      ids.set(entry.id, entry.at)
    }
  }
}

function findFault({ decision, lemma, reading }: Entry): string | undefined {
  if (departing.includes(decision)) {
    if (reading === undefined) return `Unexpected \`${decision}\` without \`reading\`, expected what the witness has`
    if (reading === lemma) return 'Unexpected `reading` that is the lemma, expected what the witness has'
    const { start, end } = differingStretch(lemma, reading)
    if (decision === 'supplied' && (start === end || lemma.length - (end - start) !== reading.length)) {
      return 'Unexpected `supplied`, expected a lemma that has more words than the reading and is otherwise the same'
    }
    return undefined
  }
  return reading === undefined
    ? undefined
    : `Unexpected \`reading\` with \`${decision}\`, expected none: the text stands as received`
}
