import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import rehypeHan from './rehype-han.ts'

const parser = unified().use(rehypeParse, { fragment: true }).freeze()

/** Plain English as HTML with the Chinese in it marked; everything else is escaped. */
export function markHan(text: string): string {
  const tree: Root = { type: 'root', children: [{ type: 'text', value: text }] }
  rehypeHan()(tree)
  return toHtml(tree)
}

/** The same of a piece of HTML, which has to be safe to print. */
export function markHanWithin(html: string): string {
  const tree = parser.parse(html)
  rehypeHan()(tree)
  return toHtml(tree)
}
