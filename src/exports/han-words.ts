import { segmentsOf, type TextLayer } from '../model/edition.ts'
import { labelToId } from '../model/label.ts'

/**
 * The Chinese words of a text, as its pinyin divides them.
 *
 * @param pinyin by the ids of segments, as `pinyin-data.ts` writes it: a syllable for each Chinese character
 */
export function hanWords(text: TextLayer, pinyin: Readonly<Record<string, string>>): Set<string> {
  const words = new Set<string>()
  for (const segment of segmentsOf(text)) {
    const characters = segment.text.match(/\p{Script=Han}/gu) ?? []
    let at = 0
    for (const word of (pinyin[labelToId(segment.label)] ?? '').split(' ')) {
      const length = word.split('·').length
      words.add(characters.slice(at, at + length).join(''))
      at += length
    }
  }
  return words
}
