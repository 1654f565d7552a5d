import { segmentsOf } from '../model/edition.ts'
import type { Check } from './check.ts'
import { type Faults, reportPlaces } from './places.ts'

/** Chinese typography after GB/T 15834: full-width points, paired marks, no blanks beside characters. */
export const typographyZh: Check = (corpus, report) => {
  for (const { id, text } of corpus.editions) {
    for (const segment of text ? segmentsOf(text) : []) reportPlaces(id, segment, faults, report)
  }
}

const faults: Faults = {
  rule: 'typography-zh',
  patterns: [
    [
      /(?<=[\p{Script=Han}”》）%\dA-Za-z])[,;:!?](?=[\p{Script=Han}“《（])|(?<=[\p{Script=Han}”》）%])[,;:!?.]$/gu,
      'a full-width point'
    ],
    [
      /(?<=\p{Script=Han})\(|\)(?=\p{Script=Han})|(?<=\p{Script=Han})\)|\((?=\p{Script=Han})/gu,
      'full-width brackets （ ）'
    ],
    [/["'`]/g, 'quotation marks “ ” or ‘ ’'],
    [/^\s+|\s+$/g, 'no blank at either end of a line'],
    [
      /(?<=[\p{Script=Han}，。、；：！？”》])[ \t\u3000]+(?=[\p{Script=Han}“《，。、；：！？])/gu,
      'no blank between characters'
    ],
    [/(?<=[，、；：])[，。、；：]|(?<=。)[，、；：]/g, 'a single point'],
    [/\.{3,}|(?<!…)(?:…|………)(?!…)|。{2,}/g, 'an ellipsis ……'],
    [/[〈〉†]/g, 'no editorial sign, which apparatus.yaml puts there']
  ],
  pairs: [
    ['“', '”'],
    ['‘', '’'],
    ['《', '》'],
    ['（', '）']
  ]
}
