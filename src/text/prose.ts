import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import rehypeHan from './rehype-han.ts'

/** English prose as HTML, and the HTML an author typed into it, which is not let through. */
export interface RenderedProse {
  html: string
  words: number
  /** Lines and columns count from 1, within the prose. */
  rejected: { line: number; column: number; html: string }[]
}

const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()
const toHtml = unified().use(remarkRehype).use(rehypeHan).use(rehypeStringify).freeze()

/** Renders Markdown with tables and the like; raw HTML is dropped and named. */
export function renderProse(source: string): RenderedProse {
  const tree = markdown.parse(source)
  const rejected: RenderedProse['rejected'] = []
  let words = 0
  visit(tree, (node) => {
    if (node.type === 'html') rejected.push({ ...node.position!.start, html: node.value })
    if (node.type === 'text') words += node.value.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0
  })
  const html = toHtml.stringify(toHtml.runSync(tree))
  return { html, words, rejected }
}
