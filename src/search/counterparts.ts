import type { Stretch } from '../model/lemma.ts'
import { isIgnorable } from './hanzi-pattern.ts'

/** A stretch of the Chinese of a segment, and the words of its English that render it, in UTF-16 units. */
export type Pair = readonly [zhStart: number, zhEnd: number, enStart: number, enEnd: number]

/** The trace of an edition as it is sent: pairs by the ids of their segments. */
export type PairsById = Readonly<Record<string, readonly Pair[]>>

/** Words of the other language. */
export interface Counterpart extends Stretch {
  /** The longer words that they render, where what was looked for is only a part of these. */
  within?: Stretch
}

/**
 * The counterpart of a place: that of the formulation it is, else that of the shortest one it is a part of. Quotation marks
 * and points at the ends of a place make no difference.
 *
 * @param from the language of the text
 * @returns `undefined` where no rendering is on record
 */
export function counterpartOf(
  text: string,
  place: Stretch,
  pairs: readonly Pair[],
  from: 'zh' | 'en'
): Counterpart | undefined {
  const bare = withoutMarks(text, place)
  const turned = pairs.map(([zhStart, zhEnd, enStart, enEnd]) => {
    const zh = { start: zhStart, end: zhEnd }
    const en = { start: enStart, end: enEnd }
    return from === 'zh' ? { own: zh, other: en } : { own: en, other: zh }
  })
  const length = ({ start, end }: Stretch) => end - start
  const around = turned
    .filter(({ own }) => own.start <= bare.start && bare.end <= own.end)
    .sort((a, b) => length(a.own) - length(b.own))[0]
  if (!around) return undefined
  const isWhole = length(around.own) === length(bare)
  return { ...around.other, ...(!isWhole && { within: around.own }) }
}

/** A place without the marks at its ends; one of nothing but marks stays as it is. */
function withoutMarks(text: string, { start, end }: Stretch): Stretch {
  let [first, last] = [start, end]
  while (first < last && isIgnorable.test(text[first]!)) first++
  while (first < last && isIgnorable.test(text[last - 1]!)) last--
  return first < last ? { start: first, end: last } : { start, end }
}
