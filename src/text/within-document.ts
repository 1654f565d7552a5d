import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

const processor = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify).freeze()

/**
 * Prose as a part of a document that is read away from the site. Its headings go one level down; links to places of its
 * text become links within the document, those to other pages of the site are their words alone, those to the web stay.
 *
 * @param html prose as it is printed on the site
 * @param page address of the reading page, `/editions/<edition>.html`
 */
export function withinDocument(html: string, page: string): string {
  const tree = processor.parse(html)
  visit(tree, 'element', (node, index, parent) => {
    if (/^h[1-5]$/.test(node.tagName)) node.tagName = `h${Number(node.tagName[1]) + 1}`
    const href = node.properties['href']
    if (node.tagName !== 'a' || typeof href !== 'string' || /^(?:https?:|mailto:|#)/i.test(href)) return
    if (href.startsWith(`${page}#`)) node.properties['href'] = href.slice(page.length)
    else parent!.children.splice(index!, 1, ...node.children)
  })
  return processor.stringify(tree)
}
