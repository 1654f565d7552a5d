import { pinyin } from 'pinyin-pro'
import { cutWords } from './cut-words.ts'
import type { Phrases } from './phrases.ts'
import { type Spelled, spell } from './spelled.ts'
import { readingsOf } from './word-list.ts'

/** What GB/T 16159 joins to the word before it, where the dictionary has no word with it: 基础性 is jīchǔxìng. */
const suffixes: Record<string, string> = { 着: 'zhe', 了: 'le', 们: 'men', 性: 'xìng', 化: 'huà', 者: 'zhě' }

/**
 * Reads Chinese characters that stand side by side: phrases as was laid down, other words as the dictionary has them, and
 * what is ambiguous there as the words around suggest.
 *
 * @param closes whether the run closes a clause
 * @returns one for each character
 */
export function spellRun(run: string, phrases: Phrases, closes: boolean): Spelled[] {
  const suggested = pinyin(run, { type: 'array', toneSandhi: false })
  const spelled: Spelled[] = []
  for (const word of cutWords(run, phrases)) {
    const start = spelled.length
    const end = start + [...word].length
    const suffix = suffixes[word]
    // A 了 that closes a clause belongs to all of it.
    if (suffix && start > 0 && !(word === '了' && closes && end === suggested.length)) {
      spelled.push({ syllable: suffix, opensWord: false })
    } else spelled.push(...spell(phrases.words.get(word) ?? [readWord(word, suggested.slice(start, end))]))
  }
  return spelled
}

/** The one reading the dictionary has; of several the one suggested, else the first; what the dictionary has not as suggested. */
function readWord(word: string, suggested: readonly string[]): readonly string[] {
  const readings = readingsOf(word)
  const same = readings.find((reading) => reading.join(' ') === suggested.join(' '))
  return hyphenate(word, same ?? readings[0] ?? suggested)
}

/** A word of four characters is an idiom said in two halves, with a hyphen between; not so with 之: 重中之重 is zhòngzhōngzhīzhòng. */
function hyphenate(word: string, syllables: readonly string[]): readonly string[] {
  const isIdiom = syllables.length === 4 && !word.includes('之')
  return isIdiom ? [...syllables.slice(0, 2), `-${syllables[2]}`, syllables[3]!] : syllables
}
