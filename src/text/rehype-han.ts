import type { Element, Root, Text } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/** Chinese with its own punctuation, and 〈 〉 † quoted with it. */
const han =
  /[《“‘〈†]*[\p{Script=Han}〇](?:[\p{Script=Han}〇、，。；：！？…“”‘’《》〈〉（）†X]*[\p{Script=Han}〇”’》〉）†X。！？…])?/gu

/**
 * Marks the Chinese in English prose: `the term 提法 means` → `the term <span lang="zh-Hans">提法</span> means`, so that
 * it is set in the right font and read in the right voice.
 */
export default function rehypeHan() {
  return (tree: Root): void => {
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined) return undefined
      if (parent.type === 'element' && parent.properties.lang) return SKIP
      const cut = cutHan(node.value)
      if (cut.length === 1 && cut[0]!.type === 'text') return undefined
      parent.children.splice(index, 1, ...cut)
      return index + cut.length
    })
  }
}

function cutHan(value: string): (Element | Text)[] {
  const parts: (Element | Text)[] = []
  let from = 0
  for (const match of value.matchAll(han)) {
    if (match.index > from) parts.push({ type: 'text', value: value.slice(from, match.index) })
    const properties = { lang: 'zh-Hans' }
    parts.push({ type: 'element', tagName: 'span', properties, children: [{ type: 'text', value: match[0] }] })
    from = match.index + match[0].length
  }
  if (from < value.length) parts.push({ type: 'text', value: value.slice(from) })
  return parts
}
