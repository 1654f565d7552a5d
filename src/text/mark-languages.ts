import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import rehypeHan from './rehype-han.ts'
import rehypePinyin from './rehype-pinyin.ts'

const parser = unified().use(rehypeParse, { fragment: true }).freeze()

/** Plain English as HTML with the Chinese and the pinyin in it marked; everything else is escaped. */
export function markLanguages(text: string): string {
  return marked({ type: 'root', children: [{ type: 'text', value: text }] })
}

/** The same of a piece of HTML, which has to be safe to print. */
export function markLanguagesWithin(html: string): string {
  return marked(parser.parse(html))
}

function marked(tree: Root): string {
  rehypeHan()(tree)
  rehypePinyin()(tree)
  return toHtml(tree)
}
