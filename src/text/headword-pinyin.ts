import type { Term } from '../model/glossary.ts'
import { splitSyllables } from '../model/pinyin-syllables.ts'
import { type Spelled, spell } from './spelled.ts'

/**
 * The Chinese characters of a headword as its own pinyin has them. What stands between is left out on both sides: points,
 * placeholders, and figures and signs, which the pinyin may repeat (`70 zhōunián`) or spell (13个: shísān gè).
 *
 * @returns `undefined` where the pinyin has not a syllable for each character
 */
export function spellHeadword({ term, pinyin }: Pick<Term, 'term' | 'pinyin'>): Spelled[] | undefined {
  const tokens = pinyin.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? []
  const words = tokens.filter((token) => !/\d|^X+$/.test(token)).map((token) => splitSyllables(token))
  if (!words.every((word) => word !== undefined)) return undefined
  const spelled = spell(words)
  const extra = spelled.length - countHan(term)
  if (extra === 0) return spelled
  const figures = [...term.matchAll(/[\d+]+/g)]
  if (extra < 0 || figures.length !== 1) return undefined
  spelled.splice(countHan(term.slice(0, figures[0]!.index)), extra)
  return spelled
}

function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0
}
