import { type DictionaryData, type DictionaryEntry, pointedAt } from '../model/dictionary.ts'
import { headwordsIn } from '../model/headwords.ts'
import { dictionaryEntries, isHeadword } from '../text/dictionary.ts'

/**
 * The part of the dictionary that explains some words, each by its own entries or by those of its parts, with what these
 * only point at. It is of CC-CEDICT, and licensed as that is (public/licences/CC-CEDICT.txt).
 *
 * @param words in simplified characters, in any order, as often as they occur
 */
export function dictionaryData(words: Iterable<string>): DictionaryData {
  const own = new Set([...new Set(words)].flatMap((word) => headwordsIn(word, isHeadword)))
  const others = [...own].map((word) => pointedAt(dictionaryEntries(word)) ?? '').filter(isHeadword)
  const headwords = [...new Set([...own, ...others])].sort()
  return Object.fromEntries(headwords.map((word) => [word, packEntries(word, dictionaryEntries(word))]))
}

/** Entries as they stand under a word. */
export function packEntries(word: string, entries: readonly DictionaryEntry[]): string {
  return entries
    .map(({ traditional, pinyin, senses }) => [traditional === word ? '' : traditional, pinyin, senses.join('/')])
    .map((fields) => fields.join('\t'))
    .join('\n')
}
