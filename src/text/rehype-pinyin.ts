import type { Root } from 'hast'
import { h } from 'hastscript'
import { splitSyllables } from '../model/pinyin-syllables.ts'
import { wrapMatches } from './wrap-matches.ts'

const letter = "[\\p{Script=Latin}’'-]"
const tone = '[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜĀÁǍÀĒÉĚÈŌÓǑÒ]'

/** Words of more than one letter with an accent that tones have; Tōkyō is among them. */
export const accented = new RegExp(
  `(?<!${letter})(?=${letter}*${tone})\\p{Script=Latin}${letter}*\\p{Script=Latin}`,
  'gu'
)

/** Whether such a word is made of syllables of pinyin. */
export function isPinyin(word: string): boolean {
  return splitSyllables(word) !== undefined
}

/** Marks the pinyin in English prose: `is zhǎng, “head”` → `is <span lang="zh-Latn-pinyin">zhǎng</span>, “head”`. */
export default function rehypePinyin() {
  return (tree: Root): void => {
    const isMarked = ({ properties }: { properties: object }) => 'lang' in properties
    wrapMatches(tree, accented, isMarked, (match) =>
      isPinyin(match) ? h('span', { lang: 'zh-Latn-pinyin' }, match) : undefined
    )
  }
}
