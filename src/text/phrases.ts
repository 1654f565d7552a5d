import type { PinyinReading } from '../model/pinyin-reading.ts'
import { splitWords } from '../model/pinyin-syllables.ts'

/** Phrases whose reading was laid down. */
export interface Phrases {
  /** Their words, each as its syllables. */
  words: ReadonlyMap<string, readonly (readonly string[])[]>
  /** The length of the longest, in characters. */
  longest: number
}

/** Gathers them; the checks have seen to it that there is a syllable for each character. */
export function phrasesOf(readings: readonly PinyinReading[]): Phrases {
  return {
    words: new Map(readings.map(({ phrase, pinyin }) => [phrase, splitWords(pinyin) ?? []])),
    longest: Math.max(0, ...readings.map(({ phrase }) => [...phrase].length))
  }
}
