import { segmentsByLabel, segmentsOf } from '../model/edition.ts'
import { findPlaceholders } from '../model/placeholders.ts'
import type { Check } from './check.ts'

/** Every X, XX and XXX of the Chinese stands in the translation too: a placeholder is neither dropped nor filled in. */
export const placeholderKept: Check = (corpus, report) => {
  for (const { id, text, translations } of corpus.editions) {
    if (!text) continue
    const originals = segmentsByLabel(text)
    for (const layer of translations) {
      for (const { label, text: words, at } of segmentsOf(layer)) {
        const original = originals.get(label)
        if (!original) continue
        const expected = findPlaceholders(original.text).sort().join(' ')
        const found = findPlaceholders(words).sort().join(' ')
        if (found === expected) continue
        const reason = `Unexpected placeholders ${list(found)}, expected ${list(expected)}`
        const cause = { at: original.at, reason: 'as in the text' }
        report(at, 'placeholder-kept', reason, { cause, about: { edition: id, segment: label } })
      }
    }
  }
}

function list(placeholders: string): string {
  return placeholders ? `\`${placeholders}\`` : 'none'
}
