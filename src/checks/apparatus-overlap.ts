import { departures } from '../model/restore.ts'
import { segmentsOf } from '../model/edition.ts'
import type { Check } from './check.ts'

/** No word is changed by two entries: which reading comes first could not be told. */
export const apparatusOverlap: Check = (corpus, report) => {
  for (const { id, text, apparatus } of corpus.editions) {
    if (!text || !apparatus) continue
    for (const { label, text: words } of segmentsOf(text)) {
      const located = departures(apparatus.entries, label, words)
      let furthest = located[0]
      for (const entry of located.slice(1)) {
        const before = furthest!
        if (entry.end > before.end) furthest = entry
        if (before.end <= entry.start) continue
        const cause = { at: before.at, reason: `the lemma of ${before.id}` }
        const reason = `Unexpected lemma \`${entry.lemma}\` of ${entry.id} over the lemma of ${before.id}, expected lemmas side by side`
        report(entry.at, 'apparatus-overlap', reason, { cause, about: { edition: id, segment: label } })
      }
    }
  }
}
