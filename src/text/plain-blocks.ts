import type { Element, Nodes } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

const parser = unified().use(rehypeParse, { fragment: true }).freeze()

/** What begins a line of its own. */
const blocks = new Set(['p', 'li', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4', 'td', 'th', 'blockquote', 'pre'])

/** The paragraphs, items and headings of printed prose as plain text, in order; white space is single blanks. */
export function plainBlocks(html: string): string[] {
  const lines = ['']
  const walk = (node: Nodes): void => {
    if (node.type === 'text') lines.push(lines.pop()! + node.value)
    if (!('children' in node)) return
    const isBlock = node.type === 'element' && blocks.has((node as Element).tagName)
    if (isBlock) lines.push('')
    for (const child of node.children) walk(child)
    if (isBlock) lines.push('')
  }
  walk(parser.parse(html))
  return lines.map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '')
}
