import type { Root } from 'hast'
import { h } from 'hastscript'
import { labelToId } from '../model/label.ts'
import { wrapMatches } from './wrap-matches.ts'

/** Labels as they stand in prose. */
export const labelPattern = /¶[1-9]\d*(?:\.[1-9]\d*)?|§[1-9]\d*(?:\.[1-9]\d*)*/g

/**
 * Links the labels in prose about a text to their places: `(¶12.3)` → `(<a href="…#p12-3">¶12.3</a>)`. A label that the
 * text does not have becomes a link that leads nowhere, and fails the build.
 *
 * @param page address of the reading page; prose about no text has none and is left alone
 */
export default function rehypeLabels(page: string | undefined) {
  return (tree: Root): void => {
    if (page === undefined) return
    const isLink = ({ tagName }: { tagName: string }) => tagName === 'a' || tagName === 'code'
    wrapMatches(tree, labelPattern, isLink, (match) => h('a', { href: `${page}#${labelToId(match)}` }, match))
  }
}
