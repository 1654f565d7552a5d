import type { Element } from 'hast'
import { h } from 'hastscript'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

const parser = unified().use(rehypeParse, { fragment: true }).freeze()

/**
 * Printed prose as a tree for XHTML, in one `div`: languages in both spellings, no attribute that only HTML has. Images
 * become their descriptions, since only the site has their files.
 *
 * @param linkTo the address that a link has there; a link without one becomes its words
 */
export function proseTree(html: string, linkTo: (href: string) => string | undefined): Element {
  const tree = h('div', parser.parse(html))
  visit(tree, 'element', (node, index, parent) => {
    const { properties } = node
    delete properties['align']
    if (properties['lang'] !== undefined) properties['xmlLang'] = properties['lang']
    if (!parent || index === undefined) return undefined
    if (node.tagName === 'img') {
      parent.children[index] = { type: 'text', value: String(properties['alt'] ?? '') }
      return index + 1
    }
    if (node.tagName !== 'a') return undefined
    const href = linkTo(String(properties['href'] ?? ''))
    if (href === undefined) {
      parent.children.splice(index, 1, ...node.children)
      return index
    }
    properties['href'] = href
    return undefined
  })
  return tree
}
