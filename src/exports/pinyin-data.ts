import { type Edition, segmentsOf } from '../model/edition.ts'
import type { Term } from '../model/glossary.ts'
import { labelToId } from '../model/label.ts'
import { findOccurrences, surfaceForms } from '../model/occurrences.ts'
import type { PinyinReading } from '../model/pinyin-reading.ts'
import { phrasesOf } from '../text/phrases.ts'
import { pinyinWords } from '../text/pinyin-words.ts'

/**
 * The pinyin of an edition as it is shipped, by the ids of its segments: words with blanks between, their syllables with
 * `·` between: `gāo·zhì·liàng fā·zhǎn`. There is one syllable for each Chinese character (`\p{Script=Han}`) of the segment,
 * in order; everything else in the segment has none. A syllable behind a hyphen carries it: `nóng·mò·-zhòng·cǎi`.
 */
export function pinyinData(
  { text }: Pick<Edition, 'text'>,
  glossary: readonly Term[],
  readings: readonly PinyinReading[]
): Record<string, string> {
  const forms = surfaceForms(glossary)
  const phrases = phrasesOf(readings)
  return Object.fromEntries(
    segmentsOf(text).map(({ label, text: words }) => [
      labelToId(label),
      pinyinWords(words, phrases, findOccurrences(words, forms))
        .map(({ syllables }) => syllables.join('·'))
        .join(' ')
    ])
  )
}
