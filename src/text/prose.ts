import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import rehypeHan from './rehype-han.ts'
import rehypeLabels, { labelPattern } from './rehype-labels.ts'
import rehypePinyin from './rehype-pinyin.ts'

/** English prose as HTML that is safe to print, and what an author typed that is not let through. */
export interface RenderedProse {
  html: string
  words: number
  /** Lines and columns count from 1, within the prose. */
  /** Labels the prose refers to. */
  references: { label: string; line: number; column: number }[]
  rejected: { line: number; column: number; found: string; expected: string }[]
}

const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()

/** Addresses that run nothing: on the web, or without a scheme. */
const harmless = /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/i

/**
 * Renders Markdown with tables and the like; raw HTML and links that run something are dropped and named.
 *
 * @param page address of the reading page, where the prose is about one text: its labels become links
 */
export function renderProse(source: string, page?: string): RenderedProse {
  const tree = markdown.parse(source)
  const rejected: RenderedProse['rejected'] = []
  const references: RenderedProse['references'] = []
  let words = 0
  visit(tree, (node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 }
    if (node.type === 'html') rejected.push({ line, column, found: node.value, expected: 'Markdown, no HTML' })
    if (node.type === 'image' && /^(?:[a-z]+:)?\/\//i.test(node.url)) {
      rejected.push({ line, column, found: node.url, expected: 'an image of this site' })
    }
    if ('url' in node && !harmless.test(node.url)) {
      rejected.push({ line, column, found: node.url, expected: 'an address of the web or of this site' })
      node.url = ''
    }
    if (node.type === 'text') {
      for (const { 0: found, index } of node.value.matchAll(labelPattern)) {
        references.push({ label: found, line, column: column + index })
      }
    }
    if (node.type === 'text') words += node.value.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0
  })
  const toHtml = unified()
    .use(remarkRehype)
    .use(rehypeLabels, page)
    .use(rehypeHan)
    .use(rehypePinyin)
    .use(rehypeStringify)
  const html = toHtml.stringify(toHtml.runSync(tree))
  return { html, words, references: page ? references : [], rejected }
}
