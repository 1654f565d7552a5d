import { segmentsOf } from '../model/edition.ts'
import type { Check } from './check.ts'
import { type Faults, reportPlaces } from './places.ts'

/** Text is text: a tag or an entity in it would be printed as typed, which nobody wants. */
export const noMarkup: Check = (corpus, report) => {
  for (const { id, text, translations } of corpus.editions) {
    for (const layer of [...(text ? [text] : []), ...translations]) {
      for (const segment of segmentsOf(layer)) reportPlaces(id, segment, faults, report)
    }
  }
}

const faults: Faults = {
  rule: 'no-markup',
  patterns: [
    [/<\/?[a-z][^<>]*>|<!--/gi, 'no HTML in the text'],
    [
      /&(?:amp|lt|gt|quot|apos|nbsp|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|#\d+|#x[0-9a-f]+);/gi,
      'the character itself'
    ]
  ]
}
