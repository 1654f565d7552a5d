import { segmentsOf } from '../model/edition.ts'
import { reportPlaces } from './places.ts'
import type { Check } from './check.ts'

/** Chinese typography after GB/T 15834: full-width points, paired marks, no blanks beside characters. */
export const typographyZh: Check = (corpus, report) => {
  for (const { id, text } of corpus.editions) {
    for (const segment of text ? segmentsOf(text) : []) {
      reportPlaces('typography-zh', id, segment, [...faults, ...unpaired(segment.text, pairs)], report)
    }
  }
}

/** What is wrong, and what should stand there. */
const faults: [RegExp, string][] = [
  [/(?<=[\p{Script=Han}”》）%\d])[,;:!?](?=[\p{Script=Han}“《（]|$)/gu, 'a full-width point'],
  [/(?<=[\p{Script=Han}])[()]|[()](?=\p{Script=Han})/gu, 'full-width brackets （ ）'],
  [/["'`]/g, 'quotation marks “ ” or ‘ ’'],
  [/^[ \t\u3000]+|[ \t\u3000]+$/g, 'no blank at either end of a line'],
  [
    /(?<=[\p{Script=Han}，。、；：！？”》])[ \t\u3000]+(?=[\p{Script=Han}“《，。、；：！？])/gu,
    'no blank between characters'
  ],
  [/([，。、；：])[，。、；：]/g, 'a single point'],
  [/\.{3,}|(?<!…)…(?!…)|。{2,}/g, 'an ellipsis ……'],
  [/[〈〉†]/g, 'no editorial signs: apparatus.yaml says what is supplied or a crux']
]

const pairs: [string, string][] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（', '）']
]

/** Marks without a partner in their segment, as patterns that find just them. */
export function unpaired(text: string, marks: readonly [string, string][]): [RegExp, string][] {
  return marks.flatMap(([open, close]): [RegExp, string][] => {
    let depth = 0
    for (const char of text) {
      if (char === open) depth++
      else if (char === close) depth--
      if (depth < 0) return [[new RegExp(close), `\`${open}\` before it`]]
    }
    return depth > 0
      ? [[new RegExp(`${open}(?=[^${close}]*$)|${open}(?=[^${close}]*${open})`), `\`${close}\` behind it`]]
      : []
  })
}
