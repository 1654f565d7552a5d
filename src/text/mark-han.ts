import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import rehypeHan from './rehype-han.ts'

/** Plain English as HTML with the Chinese in it marked; everything else is escaped. */
export function markHan(text: string): string {
  const tree: Root = { type: 'root', children: [{ type: 'text', value: text }] }
  rehypeHan()(tree)
  return toHtml(tree)
}
