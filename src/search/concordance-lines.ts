import type { Stretch } from '../model/lemma.ts'
import { counterpartOf, type Pair, type PairsById } from './counterparts.ts'
import type { Mark, SearchRecord } from './record.ts'
import type { Hit } from './search.ts'

/** A segment in one language, and the words it is aligned on. */
export interface Side {
  lang: string
  text: string
  /** Absent where nothing on record says which words they are. */
  keyword: Stretch | undefined
}

/** A line of the concordance: one place that matches, in the Chinese and in a translation. */
export interface Line {
  record: SearchRecord
  zh: Side
  translation: Side
  /** In which of the two the place is; the other has its counterpart. */
  found: 'zh' | 'translation'
  /** What the witness has there, where that is what matches. */
  received: string | undefined
  /** The longer words whose counterpart is shown, where the place is a part of them. */
  within: string | undefined
}

/** Every place of some hits as a line, in the order of the text. */
export function linesOf(hits: readonly Hit[], traced: PairsById): Line[] {
  return hits
    .toSorted((a, b) => a.record.order - b.record.order)
    .flatMap(({ record, marks }) => marks.map((mark) => lineOf(record, mark, traced[idOf(record)] ?? [])))
}

/** The side of a line in which the place is. */
export function foundSide(line: Line): Side {
  return line[line.found]
}

/** The id of a segment: `p12-3`. */
export function idOf({ url }: SearchRecord): string {
  return url.slice(url.indexOf('#') + 1)
}

/** A segment has its Chinese first, and its translations behind it. */
function lineOf(record: SearchRecord, mark: Mark, pairs: readonly Pair[]): Line {
  const { fields } = record
  const english = fields.findIndex(({ lang }) => lang === 'en')
  const isFoundInChinese = mark.field === 0
  const translation = isFoundInChinese ? Math.max(english, 1) : mark.field
  const own = fields[mark.field]!.text
  // Renderings on record are English.
  const isTraced = translation === english
  const counterpart = isTraced ? counterpartOf(own, mark, pairs, isFoundInChinese ? 'zh' : 'en') : undefined
  const side = (index: number): Side => ({
    lang: fields[index]!.lang,
    text: fields[index]!.text,
    keyword: index === mark.field ? mark : counterpart
  })
  return {
    record,
    zh: side(0),
    translation: side(translation),
    found: isFoundInChinese ? 'zh' : 'translation',
    received: mark.received,
    within: counterpart?.within && own.slice(counterpart.within.start, counterpart.within.end)
  }
}
