import { splitWords } from '../model/pinyin-syllables.ts'
import type { Check } from './check.ts'

/** A phrase is Chinese characters alone, and its pinyin has a syllable for each of them, with tone marks. */
export const readingForm: Check = ({ readings }, report) => {
  for (const { phrase, pinyin, at } of readings) {
    const say = (found: string, expected: string, note?: string) => {
      report(at, 'reading-form', `Unexpected ${found}, expected ${expected}`, { note })
    }
    const words = splitWords(pinyin)
    const characters = [...phrase].length
    if (!/^\p{Script=Han}+$/u.test(phrase)) say(`\`${phrase}\``, 'Chinese characters alone')
    else if (!words) {
      const note = 'Words with one blank between; the tone mark over the right vowel; ’ before a, o or e within a word.'
      say(`\`${pinyin}\` for ${phrase}`, 'syllables of pinyin', note)
    } else if (words.flat().length !== characters) {
      say(`${words.flat().length} syllables \`${pinyin}\` for ${phrase}`, `${characters}, one a character`)
    } else if (characters > 1 && !/[\u0300\u0301\u0304\u030c]/u.test(pinyin.normalize('NFD'))) {
      say(`\`${pinyin}\` for ${phrase}`, 'tone marks')
    }
  }
}
