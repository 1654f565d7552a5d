import type { Element, Root, Text } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Replaces every match in the text of a tree by an element.
 *
 * @param skip elements whose text is left alone
 * @param toElement gives nothing for a match that stays as it is
 */
export function wrapMatches(
  tree: Root,
  pattern: RegExp,
  skip: (element: Element) => boolean,
  toElement: (match: string) => Element | undefined
): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && skip(node)) return SKIP
    if (node.type !== 'text' || !parent || index === undefined) return undefined
    const cut = cutMatches(node.value, pattern, toElement)
    parent.children.splice(index, 1, ...cut)
    return index + cut.length
  })
}

function cutMatches(
  value: string,
  pattern: RegExp,
  toElement: (match: string) => Element | undefined
): (Element | Text)[] {
  const parts: (Element | Text)[] = []
  let from = 0
  for (const match of value.matchAll(pattern)) {
    const element = toElement(match[0])
    if (!element) continue
    if (match.index > from) parts.push({ type: 'text', value: value.slice(from, match.index) })
    parts.push(element)
    from = match.index + match[0].length
  }
  if (from < value.length) parts.push({ type: 'text', value: value.slice(from) })
  return parts
}
