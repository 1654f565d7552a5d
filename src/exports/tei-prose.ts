import type { Element, ElementContent } from 'xast'
import { x } from 'xastscript'
import { labelKind, labelToId } from '../model/label.ts'
import { plainBlocks } from '../text/plain-blocks.ts'
import { han } from '../text/rehype-han.ts'
import { labelPattern } from '../text/rehype-labels.ts'
import { accented, isPinyin } from '../text/rehype-pinyin.ts'

/** Labels that prose can point at: those of the edition. */
export type Labels = ReadonlySet<string>

/** English prose as paragraphs. @param html as the editors’ prose is kept */
export function prose(html: string, labels: Labels): Element[] {
  return plainBlocks(html).map((text) => x('p', proseNodes(text, labels)))
}

/** Plain English with the labels in it as pointers, and the Chinese and the pinyin in it marked. */
export function proseNodes(text: string, labels: Labels): ElementContent[] {
  const nodes: ElementContent[] = []
  let start = 0
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const node = marked(match, labels)
    if (!node) continue
    nodes.push({ type: 'text', value: text.slice(start, index) }, node)
    start = index + match.length
  }
  return [...nodes, { type: 'text', value: text.slice(start) }]
}

const pattern = new RegExp(`${labelPattern.source}|${han.source}|${accented.source}`, 'gu')

/** Nothing where the edition does not have the label, or where an accent is not a tone. */
function marked(match: string, labels: Labels): Element | undefined {
  if (labelKind(match)) return labels.has(match) ? x('ref', { target: `#${labelToId(match)}` }, match) : undefined
  if (/\p{Script=Han}|〇/u.test(match)) return x('foreign', { 'xml:lang': 'zh-Hans' }, match)
  return isPinyin(match) ? x('foreign', { 'xml:lang': 'zh-Latn-pinyin' }, match) : undefined
}
