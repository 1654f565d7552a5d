import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONTINUE, EXIT, visit } from 'unist-util-visit'

/** Replaces the linked stylesheets of a page by their text. @returns the texts, for the policy */
export function inlineStyles(tree: Root, dist: string): string[] {
  const styles: string[] = []
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'link' || !String(node.properties['rel']).includes('stylesheet')) return
    const text = readFileSync(join(dist, String(node.properties['href'])), 'utf8')
    styles.push(text)
    parent!.children[index!] = h('style', [{ type: 'text', value: text }])
  })
  return styles
}

/** Puts scripts behind the stylesheets, which they then wait for: they measure the page as soon as it is parsed. */
export function putScriptsLast(tree: Root): void {
  const head = headOf(tree)
  const isScript = (child: ElementContent) => child.type === 'element' && child.tagName === 'script'
  head.children = [...head.children.filter((child) => !isScript(child)), ...head.children.filter(isScript)]
}

/**
 * Adds the Content-Security-Policy: files of this site only, no inline script, no eval, no request elsewhere. A page that
 * searches with Pagefind (`data-source="pagefind"`) may compile its WebAssembly.
 *
 * @param styles inline styles the page has, let through by their digests
 */
export function addPolicy(tree: Root, styles: readonly string[]): void {
  const digests = styles.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  const style = digests.length > 0 ? digests.join(' ') : "'self'"
  const policy = [
    "default-src 'none'",
    usesPagefind(tree) ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    `style-src ${style}`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
  const { children } = headOf(tree)
  const charset = children.findIndex((child) => child.type === 'element' && 'charSet' in child.properties)
  children.splice(charset + 1, 0, h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }))
}

/** The head, which the parser gives to every page. */
function headOf(tree: Root): Element {
  let head: Element
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'head') return CONTINUE
    head = node
    return EXIT
  })
  return head!
}

function usesPagefind(tree: Root): boolean {
  let found = false
  visit(tree, 'element', ({ properties }) => {
    found ||= properties['dataSource'] === 'pagefind'
  })
  return found
}
