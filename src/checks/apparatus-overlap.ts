import { departures } from '../model/apparatus.ts'
import { segmentsOf } from '../model/edition.ts'
import { locateLemma } from '../model/lemma.ts'
import type { Check } from './check.ts'

/** No word is changed by two entries: which reading comes first could not be told. */
export const apparatusOverlap: Check = (corpus, report) => {
  for (const { id, text, apparatus } of corpus.editions) {
    if (!text || !apparatus) continue
    for (const { label, text: words } of segmentsOf(text)) {
      const located = departures(apparatus.entries, label)
        .flatMap((entry) => {
          const stretch = locateLemma(words, entry.lemma, entry.occurrence)
          return stretch ? [{ ...entry, ...stretch }] : []
        })
        .sort((a, b) => a.start - b.start)
      for (const [index, entry] of located.entries()) {
        const before = located[index - 1]
        if (!before || before.end <= entry.start) continue
        const cause = { at: before.at, reason: `the lemma of ${before.id}` }
        const reason = `Unexpected lemma \`${entry.lemma}\` of ${entry.id} over the lemma of ${before.id}, expected lemmas side by side`
        report(entry.at, 'apparatus-overlap', reason, { cause, about: { edition: id, segment: label } })
      }
    }
  }
}
