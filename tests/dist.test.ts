import { HtmlValidate } from 'html-validate'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { loadCorpus } from '../src/load/corpus.ts'
import { segmentsByLabel, segmentsOf } from '../src/model/edition.ts'
import { labelToId } from '../src/model/label.ts'

/** The built site, as files. */
const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
const pages = files.filter((file) => file.endsWith('.html'))
const read = (file: string) => readFileSync(join(dist, file), 'utf8')
const parse = (file: string): Root => unified().use(rehypeParse).parse(read(file))
const gzip = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length

function elements(tree: Root, matches: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    if (matches(element)) found.push(element)
  })
  return found
}

describe('the reading page', () => {
  const file = 'editions/district-plenum-2020.html'
  const tree = parse(file)
  const edition = loadCorpus(root).corpus.editions[0]!
  const english = segmentsByLabel(edition.translations[0]!)
  const byId = new Map(
    elements(tree, ({ properties }) => Boolean(properties['id'])).map((e) => [e.properties['id'], e])
  )

  test('every published id is there', () => {
    const lost = edition.publishedIds!.filter(({ id }) => !byId.has(id))
    expect(lost).toEqual([])
    expect(edition.publishedIds).toHaveLength(244)
  })

  test('the element of each segment holds both languages, each run with its language, every word', () => {
    for (const { label, text } of segmentsOf(edition.text!)) {
      const element = byId.get(labelToId(label))!
      const runs = elements({ type: 'root', children: [element] }, ({ properties }) => Boolean(properties['lang']))
      expect(
        runs.map(({ properties }) => properties['lang']),
        label
      ).toEqual(['zh-Hans', 'en'])
      expect(toString(runs[0]!).replaceAll(/[〈〉†]/g, ''), label).toBe(text)
      expect(toString(runs[1]!).trim(), label).toBe(english.get(label)!.text)
    }
  })

  test('supplied words and the crux carry their signs', () => {
    expect(toString(byId.get('s2-3')!)).toContain('〈（三）〉展望前行的路')
    expect(toString(byId.get('p11-4')!)).toContain('树立†决战决胜商展胜†的信心')
    expect(toString(byId.get('p16-7')!)).toContain('老树开新花〈。〉利用')
    expect(toString(byId.get('p18-14')!)).toContain('“放管服”〈改革〉，')
    expect(toString(tree).match(/〈[^〉]*〉/g)).toHaveLength(9)
  })

  test('each supplied stretch and the crux link to their entries', () => {
    const signs = elements(tree, ({ properties }) => /^(supplied|crux)$/.test(String(properties['className'])))
    expect(signs).toHaveLength(6)
    expect(
      signs.every(({ properties }) => /^district-plenum-2020\/apparatus\.html#e\d+$/.test(String(properties['href'])))
    ).toBe(true)
  })

  test('sentences of one paragraph join without a blank in Chinese and with one in English', () => {
    const runs = elements({ type: 'root', children: [byId.get('p8')!] }, ({ properties }) =>
      Boolean(properties['lang'])
    )
    const joined = (lang: string) =>
      runs
        .filter(({ properties }) => properties['lang'] === lang)
        .map((run) => toString(run))
        .join('')
    expect(joined('zh-Hans')).toMatch(/^新旧交替.*脚下。站在.*挖掘。只有[^ ]*$/)
    expect(joined('en')).toMatch(/our feet\. At the juncture.* in depth\. Only by/)
  })

  test('its budgets hold: the first view, the script, the style, the requests', () => {
    const assets = elements(tree, ({ tagName }) => ['link', 'script', 'img'].includes(tagName))
      .map(({ properties }) => properties['href'] ?? properties['src'])
      .map((url) => join('editions', String(url)))
    const scripts = assets.filter((asset) => asset.endsWith('.js'))
    const styles = assets.filter((asset) => asset.endsWith('.css'))
    const sum = (list: string[]) => list.reduce((total, asset) => total + gzip(asset), 0)
    const sizes = { all: sum([file, ...assets]), script: sum(scripts), style: sum(styles), requests: assets.length + 1 }
    console.log(`reading page, gzip: ${JSON.stringify(sizes)}`)
    expect(sizes.all).toBeLessThanOrEqual(140_000)
    expect(sizes.script).toBeLessThanOrEqual(12_000)
    expect(sizes.style).toBeLessThanOrEqual(10_000)
    expect(sizes.requests).toBeLessThanOrEqual(5)
  })
})

describe.each(pages)('%s', (file) => {
  const tree = parse(file)

  test('asks nothing that a folder or a sub-path cannot give', () => {
    const source = read(file)
    expect(source).not.toMatch(/\s(?:href|src)="\//)
    expect(source).not.toMatch(/type="module"|<script(?![^>]*\ssrc=)|\sstyle="|\son[a-z]+="/)
    const elsewhere = elements(
      tree,
      ({ tagName, properties }) =>
        tagName !== 'a' && /^(https?:)?\/\//.test(String(properties['href'] ?? properties['src'] ?? ''))
    )
    expect(elsewhere).toEqual([])
  })

  test('carries a policy without inline script or eval', () => {
    const [policy] = elements(tree, ({ properties }) => String(properties['httpEquiv']) === 'Content-Security-Policy')
    expect(policy?.properties['content']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src ('self'|'sha256-\S+');/
    )
    expect(policy?.properties['content']).not.toMatch(/unsafe/)
  })

  test('is English with every Chinese run marked', () => {
    const [html] = elements(tree, ({ tagName }) => tagName === 'html')
    expect(html?.properties['lang']).toBe('en')
    const unmarked: string[] = []
    const walk = (element: Element | Root, lang: string): void => {
      for (const child of element.children) {
        if (child.type === 'element' && child.tagName !== 'title') walk(child, String(child.properties['lang'] ?? lang))
        if (child.type === 'text' && lang === 'en' && /\p{Script=Han}/u.test(child.value)) unmarked.push(child.value)
      }
    }
    walk(html!, 'en')
    expect(unmarked).toEqual([])
  })

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // House style of the serialiser and of the source, not faults.
        'attribute-boolean-style': 'off',
        'attr-quotes': 'off',
        'doctype-style': 'off',
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
        'no-inline-style': 'off',
        'require-sri': 'off',
        'unique-landmark': 'error'
      }
    })
    const report = await validator.validateString(read(file))
    const messages = report.results.flatMap(({ messages: all }) => all)
    expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`)).toEqual([])
  })
})

test('the files of the output contract are there, and no module is left', () => {
  for (const file of [
    'index.html',
    'about.html',
    'principles.html',
    '404.html',
    'favicon.svg',
    'robots.txt',
    'editions/district-plenum-2020.html',
    'editions/district-plenum-2020/introduction.html',
    'editions/district-plenum-2020/apparatus.html'
  ]) {
    expect(existsSync(join(dist, file)), file).toBe(true)
  }
  const scripts = files.filter((file) => file.endsWith('.js'))
  expect(scripts).toHaveLength(1)
  expect(read(scripts[0]!)).not.toMatch(/\bimport\b|\bexport\b|fetch\(|eval\(/)
})

test('the apparatus lists every entry and every unsure rendering, each linked to its place', () => {
  const tree = parse('editions/district-plenum-2020/apparatus.html')
  const items = elements(tree, ({ tagName, properties }) => tagName === 'li' && Boolean(properties['id']))
  expect(items.filter(({ properties }) => /^e\d+$/.test(String(properties['id'])))).toHaveLength(90)
  expect(items.filter(({ properties }) => /^n\d+$/.test(String(properties['id'])))).toHaveLength(20)
  const places = elements(tree, ({ properties }) => String(properties['className']) === 'place')
  expect(places).toHaveLength(110)
  expect(places.every(({ properties }) => /^\.\.\/district-plenum-2020\.html#/.test(String(properties['href'])))).toBe(
    true
  )
})
