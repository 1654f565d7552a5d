import type { Phrases } from './phrases.ts'
import { isWord, longestWord } from './word-list.ts'

/** Characters that are words by themselves: particles, pronouns, numerals, measures, and the most frequent short words. */
const free = new Set(
  '的地得了着之和与及或并而但在于以为把被将让给对向从由到自按比等所' +
    '是有要会能可应须不没也都还又再更最很太就才仅只即既则仍' +
    '我你他她它各每某这那此其本该一二三四五六七八九十百千万亿两几个批次件位项条家' +
    '多少大小新老好高强中上下里内外前后时来去说讲看做用抓打'
)

/** A way to cut the rest of a run: what it costs, and how long its first word is. */
interface Cut {
  cost: number
  length: number
}

/**
 * Cuts Chinese characters into the fewest words; of ways with as many, that with the most even ones, and of these that in
 * which single characters are words that stand alone (the order of MMSEG: 新 任务, not 新任 务). A character that is in no
 * word is a word by itself.
 *
 * @param phrases what counts as one word besides those of the dictionary
 * @returns words that joined are the characters
 */
export function cutWords(characters: string, phrases: Phrases): string[] {
  const all = [...characters]
  const longest = Math.max(longestWord, phrases.longest)
  const isKnown = (word: string) => phrases.words.has(word) || isWord(word)
  const best: Cut[] = []
  best[all.length] = { cost: 0, length: 0 }
  for (let at = all.length - 1; at >= 0; at--) {
    const lengths = Array.from({ length: Math.min(longest, all.length - at) }, (_, index) => index + 1).reverse()
    best[at] = lengths
      .filter((length) => length === 1 || isKnown(all.slice(at, at + length).join('')))
      .map((length) => ({ cost: costOf(all[at]!, length) + best[at + length]!.cost, length }))
      .reduce((least, cut) => (cut.cost < least.cost ? cut : least))
  }
  const words: string[] = []
  for (let at = 0; at < all.length; at += best[at]!.length) words.push(all.slice(at, at + best[at]!.length).join(''))
  return words
}

/** The number of words weighs most, then the squares of their lengths, then the single characters that do not stand alone. */
function costOf(first: string, length: number): number {
  return 1e8 + length ** 2 * 1e4 + (length === 1 && !free.has(first) ? 1 : 0)
}
