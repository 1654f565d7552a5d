import { segmentsByLabel, segmentsOf } from '../model/edition.ts'
import { findOccurrences, surfaceForms } from '../model/occurrences.ts'
import { findRenderings } from '../model/renderings.ts'
import type { Check } from './check.ts'

/**
 * Where a term occurs in the Chinese of a segment, one of its renderings occurs in the English (invariant 5): one
 * formulation, one rendering. The longest form counts where forms overlap. What is found here is the trace of the pages.
 */
export const termRendered: Check = (corpus, report) => {
  const forms = surfaceForms(corpus.glossary)
  for (const { id, text, translations } of corpus.editions) {
    const layer = translations.find(({ lang }) => lang === 'en')
    if (!text || !layer) continue
    const english = segmentsByLabel(layer)
    for (const segment of segmentsOf(text)) {
      const translation = english.get(segment.label)
      if (!translation) continue
      const terms = new Set(findOccurrences(segment.text, forms).map(({ term }) => term))
      for (const term of terms) {
        if (findRenderings(translation.text, term).length > 0) continue
        const reason = `Unexpected absence of a rendering of ${term.term}, expected “${term.renderings[0]!.en}” or another on record`
        const cause = { at: term.at, reason: 'its renderings' }
        report(translation.at, 'term-rendered', reason, { cause, about: { edition: id, segment: segment.label } })
      }
    }
  }
}
