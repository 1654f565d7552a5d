import type { Element, ElementContent } from 'xast'
import { x } from 'xastscript'
import { labelKind, labelToId } from '../model/label.ts'
import { plainBlocks } from '../text/plain-blocks.ts'
import { han } from '../text/rehype-han.ts'
import { labelPattern } from '../text/rehype-labels.ts'

/** Labels that prose can point at: those of the edition. */
export type Labels = ReadonlySet<string>

/** English prose as paragraphs. @param html as the editors’ prose is kept */
export function prose(html: string, labels: Labels): Element[] {
  return plainBlocks(html).map((text) => x('p', proseNodes(text, labels)))
}

/** Plain English with the labels in it as pointers, and the Chinese in it marked. */
export function proseNodes(text: string, labels: Labels): ElementContent[] {
  const nodes: ElementContent[] = []
  let start = 0
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const isLabel = labelKind(match) !== undefined
    if (isLabel && !labels.has(match)) continue
    nodes.push(
      { type: 'text', value: text.slice(start, index) },
      isLabel ? x('ref', { target: `#${labelToId(match)}` }, match) : x('foreign', { 'xml:lang': 'zh-Hans' }, match)
    )
    start = index + match.length
  }
  return [...nodes, { type: 'text', value: text.slice(start) }]
}

const pattern = new RegExp(`${labelPattern.source}|${han.source}`, 'gu')
