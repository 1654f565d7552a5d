import type { Root } from 'hast'
import { h } from 'hastscript'
import { wrapMatches } from './wrap-matches.ts'

/** Chinese with its own punctuation, and 〈 〉 † quoted with it. */
export const han =
  /[《“‘〈†]*[\p{Script=Han}〇](?:[\p{Script=Han}〇、，。；：！？…“”‘’《》〈〉（）†X]*[\p{Script=Han}〇”’》〉）†X。！？…])?/gu

/**
 * Marks the Chinese in English prose: `the term 提法 means` → `the term <span lang="zh-Hans">提法</span> means`, so that
 * it is set in the right font and read in the right voice.
 */
export default function rehypeHan() {
  return (tree: Root): void => {
    const isMarked = ({ properties }: { properties: object }) => 'lang' in properties
    wrapMatches(tree, han, isMarked, (match) => h('span', { lang: 'zh-Hans' }, match))
  }
}
