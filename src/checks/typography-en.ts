import { segmentsOf } from '../model/edition.ts'
import type { Check } from './check.ts'
import { reportPlaces } from './places.ts'
import { unpaired } from './typography-zh.ts'

/** English typography of the translations: curly quotation marks in pairs, single blanks, Latin points. */
export const typographyEn: Check = (corpus, report) => {
  for (const { id, translations } of corpus.editions) {
    for (const layer of translations.filter(({ lang }) => lang.startsWith('en'))) {
      for (const segment of segmentsOf(layer)) {
        reportPlaces('typography-en', id, segment, [...faults, ...unpaired(segment.text, pairs)], report)
      }
    }
  }
}

const faults: [RegExp, string][] = [
  [/"/g, 'quotation marks “ ”'],
  [/['`]/g, 'the apostrophe ’'],
  [/ {2,}/g, 'a single blank'],
  [/^\s+|\s+$/g, 'no blank at either end of a line'],
  [/ [,;:.!?](?!\.)/g, 'no blank before the point'],
  [/[，。、；：！？（）《》]/g, 'a Latin point'],
  [/--+/g, 'a dash']
]

const pairs: [string, string][] = [
  ['“', '”'],
  ['[', ']'],
  ['〈', '〉'],
  ['(', ')']
]
