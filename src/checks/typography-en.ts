import { segmentsOf } from '../model/edition.ts'
import type { Check } from './check.ts'
import { type Faults, reportPlaces } from './places.ts'

/** English typography of the translations: curly quotation marks in pairs, single blanks, Latin points. */
export const typographyEn: Check = (corpus, report) => {
  for (const { id, translations } of corpus.editions) {
    for (const layer of translations.filter(({ lang }) => lang.startsWith('en'))) {
      for (const segment of segmentsOf(layer)) reportPlaces(id, segment, faults, report)
    }
  }
}

const faults: Faults = {
  rule: 'typography-en',
  patterns: [
    [/"/g, 'quotation marks “ ”'],
    [/['`]/g, 'the apostrophe ’'],
    [/(?<=\S) {2,}(?=\S)/g, 'a single blank'],
    [/^\s+|\s+$/g, 'no blank at either end of a line'],
    [/(?<=\S) +[,;:.!?](?!\.)/g, 'no blank before the point'],
    [/[，。、；：！？（）《》]/g, 'a Latin point'],
    [/--+/g, 'a dash']
  ],
  pairs: [
    ['“', '”'],
    ['[', ']'],
    ['〈', '〉'],
    ['(', ')']
  ]
}
