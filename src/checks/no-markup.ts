import { segmentsOf } from '../model/edition.ts'
import type { Check } from './check.ts'
import { reportPlaces } from './places.ts'

/** Text is text: a tag or an entity in it would be printed as typed, which nobody wants. */
export const noMarkup: Check = (corpus, report) => {
  for (const { id, text, translations } of corpus.editions) {
    for (const layer of [...(text ? [text] : []), ...translations]) {
      for (const segment of segmentsOf(layer)) reportPlaces('no-markup', id, segment, faults, report)
    }
  }
}

const faults: [RegExp, string][] = [
  [/<\/?[a-z][^>]*>?|<!--/gi, 'no HTML in the text'],
  [/&(?:[a-z]+|#\d+|#x[0-9a-f]+);/gi, 'the character itself']
]
