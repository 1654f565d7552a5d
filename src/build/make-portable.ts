import type { Element, Root } from 'hast'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rehype } from 'rehype'
import { visit } from 'unist-util-visit'
import { bundleScript } from './bundle-script.ts'
import { listFiles } from './file-list.ts'
import { addPolicy, inlineStyles, putScriptsLast } from './head.ts'
import { linksOf, resolveLink, type Site } from './links.ts'
import { setAside } from './set-aside.ts'

const processor = rehype().data('settings', { upperDoctype: true }).freeze()

/** Served for other addresses at any depth: their links are not resolved, and they carry their own style. */
const anywhere = new Set(['404.html', 'offline.html'])

/**
 * Rewrites a built site in place.
 *
 * @param dist the folder of the built site
 * @param toCome files that are made of it later: links may lead to them
 * @throws Error that lists every link that leads nowhere, and every request to another origin
 */
export async function makePortable(dist: string, toCome: RegExp): Promise<{ pages: number; scripts: number }> {
  const files = listFiles(dist)
  const pages = new Map(files.filter((file) => file.endsWith('.html')).map((file) => [file, readPage(dist, file)]))
  const site: Site = {
    files: new Set(files),
    toCome,
    ids: new Map([...pages].map(([file, tree]) => [file, idsOf(tree)]))
  }
  const scripts = await bundleScripts(dist, pages, site)
  const faults = [...pages].flatMap(([file, tree]) => (anywhere.has(file) ? [] : rewriteLinks(file, tree, site)))
  faults.push(...checkStyles(dist, files))
  if (faults.length > 0) throw new Error(`The site is not portable:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
  for (const [file, tree] of pages) {
    const styles = anywhere.has(file) ? inlineStyles(tree, dist) : []
    if (anywhere.has(file)) rewriteLinks('index.html', tree, site, { only: ['/'] })
    putScriptsLast(tree)
    addPolicy(tree, styles)
    for (const [path, content] of setAside(tree, file)) writeFileSync(join(dist, path), content)
    writeFileSync(join(dist, file), processor.stringify(tree))
  }
  return { pages: pages.size, scripts }
}

function readPage(dist: string, file: string): Root {
  return processor.parse(readFileSync(join(dist, file), 'utf8'))
}

function idsOf(tree: Root): Set<string> {
  const ids = new Set<string>()
  visit(tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') ids.add(id)
  })
  return ids
}

/** Bundles every module script once and points the pages at the classic file; the modules are removed. */
async function bundleScripts(dist: string, pages: Map<string, Root>, site: Site): Promise<number> {
  const bundled = new Map<string, string>()
  const modules = [...site.files].filter((file) => /^assets\/.*\.js$/.test(file))
  for (const tree of pages.values()) {
    for (const script of moduleScripts(tree)) {
      const file = String(script.properties['src']).replace(/^\//, '')
      const classic = bundled.get(file) ?? (await writeBundle(dist, file))
      bundled.set(file, classic)
      site.files.add(classic)
      script.properties = { src: `/${classic}` }
    }
  }
  for (const file of modules) {
    rmSync(join(dist, file))
    site.files.delete(file)
  }
  return bundled.size
}

/** @returns path of the bundle, relative to the site */
async function writeBundle(dist: string, file: string): Promise<string> {
  const code = await bundleScript(join(dist, file))
  const classic = `assets/script.${createHash('sha256').update(code).digest('hex').slice(0, 10)}.js`
  writeFileSync(join(dist, classic), code)
  return classic
}

function moduleScripts(tree: Root): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (node) => {
    if (node.tagName === 'script' && node.properties['type'] === 'module') found.push(node)
  })
  return found
}

/** Makes the links of a page relative. @returns what cannot be resolved */
function rewriteLinks(page: string, tree: Root, site: Site, options: { only?: string[] } = {}): string[] {
  const faults: string[] = []
  for (const link of linksOf(tree)) {
    if (options.only && !options.only.some((start) => link.url.startsWith(start))) continue
    const { url, fault } = resolveLink(page, link, site)
    if (fault) faults.push(`${page}: <${link.element.tagName} ${link.attribute}="${link.url}"> ${fault}`)
    else link.element.properties[link.attribute] = url
  }
  return faults
}

function checkStyles(dist: string, files: readonly string[]): string[] {
  const sheets = files.filter((file) => file.endsWith('.css'))
  return sheets
    .filter((file) => /url\(\s*["']?(?:\/|https?:)|@import/.test(readFileSync(join(dist, file), 'utf8')))
    .map((file) => `${file}: refers to a root-absolute address or another origin`)
}
