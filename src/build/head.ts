import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { visit } from 'unist-util-visit'

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
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'head') return
    const isScript = (child: ElementContent) => child.type === 'element' && child.tagName === 'script'
    node.children = [...node.children.filter((child) => !isScript(child)), ...node.children.filter(isScript)]
  })
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
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'head') return
    const charset = node.children.findIndex(
      (child) => child.type === 'element' && 'charSet' in (child as Element).properties
    )
    node.children.splice(charset + 1, 0, h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }))
  })
}

function usesPagefind(tree: Root): boolean {
  let found = false
  visit(tree, 'element', ({ properties }) => {
    found ||= properties['dataSource'] === 'pagefind'
  })
  return found
}
