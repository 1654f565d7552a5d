import { segmentsByLabel, segmentsOf } from '../model/edition.ts'
import { countLemma } from '../model/lemma.ts'
import type { Check } from './check.ts'

/** Where the Chinese has a refrain the English has its one rendering, word for word, so that the repetition is felt. */
export const refrainKept: Check = (corpus, report) => {
  for (const { id, text, translations, record } of corpus.editions) {
    const layer = translations.find(({ lang }) => lang === 'en')
    if (!text || !layer || !record) continue
    const english = segmentsByLabel(layer)
    for (const { zh, en } of record.refrains) {
      for (const segment of segmentsOf(text)) {
        const translation = english.get(segment.label)
        if (!translation) continue
        const [expected, found] = [
          countLemma(segment.text, zh),
          countLemma(translation.text.toLowerCase(), en.toLowerCase())
        ]
        if (expected === found) continue
        const reason = `Unexpected ${found} of “${en}”, expected ${expected}`
        const cause = { at: segment.at, reason: `as often as the text has ${zh}` }
        report(translation.at, 'refrain-kept', reason, { cause, about: { edition: id, segment: segment.label } })
      }
    }
  }
}
