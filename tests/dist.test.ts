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
import { shipmentIn } from '../src/exports/search-files.ts'
import { unpackVolumes, type Volume } from '../src/search/volume.ts'

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

/** The words of an element without the marks of notes and entries. */
function wordsOf(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value
      return child.type === 'element' && !/^(ref|label)/.test(String(child.properties['className']))
        ? wordsOf(child)
        : ''
    })
    .join('')
}

const isTerm = ({ properties }: Element) => String(properties['className']) === 'term'
const slugOf = (href: unknown) => /([^/]+)\.html$/.exec(String(href))![1]!

describe('the reading page', () => {
  const file = 'editions/district-plenum-2020.html'
  const tree = parse(file)
  const edition = loadCorpus(root).corpus.editions[0]!
  const english = segmentsByLabel(edition.translations[0]!)
  const byId = new Map(
    elements(tree, ({ properties }) => Boolean(properties['id'])).map((e) => [e.properties['id'], e])
  )

  test('every published id is there', () => {
    const apparatus = read('editions/district-plenum-2020/apparatus.html')
    const lost = edition.publishedIds!.filter(
      ({ id }) => !byId.has(id) && !(id.startsWith('e') && apparatus.includes(`id="${id}"`))
    )
    expect(lost).toEqual([])
    expect(edition.publishedIds).toHaveLength(484)
  })

  test('the element of each segment holds both languages, each run with its language, every word', () => {
    for (const { label, text } of segmentsOf(edition.text!)) {
      const element = byId.get(labelToId(label))!
      const runs = elements({ type: 'root', children: [element] }, ({ properties }) => Boolean(properties['lang']))
      expect(
        runs.map(({ properties }) => properties['lang']),
        label
      ).toEqual(['zh-Hans', 'en'])
      expect(wordsOf(runs[0]!).replaceAll(/[〈〉†]/g, ''), label).toBe(text)
      expect(wordsOf(runs[1]!).trim(), label).toBe(english.get(label)!.text)
    }
  })

  test('supplied words and the crux carry their signs', () => {
    expect(wordsOf(byId.get('s2-3')!)).toContain('〈（三）〉展望前行的路')
    expect(wordsOf(byId.get('p11-4')!)).toContain('树立†决战决胜商展胜†的信心')
    expect(wordsOf(byId.get('p16-7')!)).toContain('老树开新花〈。〉利用')
    expect(wordsOf(byId.get('p18-14')!)).toContain('“放管服”〈改革〉，')
    const text = elements(tree, ({ tagName }) => tagName === 'article')[0]!
    expect(wordsOf(text).match(/〈[^〉]*〉/g)).toHaveLength(8)
  })

  test('each supplied stretch and the crux link to their entries', () => {
    const signs = elements(tree, ({ properties }) => /^(supplied|crux)$/.test(String(properties['className'])))
    expect(signs).toHaveLength(6)
    const links = signs.map((sign) =>
      elements({ type: 'root', children: [sign] }, ({ properties }) =>
        /apparatus\.html#e\d+$/.test(String(properties['href']))
      )
    )
    expect(links.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1])
  })

  test('every form of every term is a link, or lies under one: as many as an independent count finds', () => {
    const glossary = loadCorpus(root).corpus.glossary
    const article = elements(tree, ({ tagName }) => tagName === 'article')[0]!
    const runs = elements({ type: 'root', children: [article] }, ({ properties }) => properties['lang'] === 'zh-Hans')
    const links = runs.flatMap((run) => elements({ type: 'root', children: [run] }, isTerm))
    const linked = new Map<string, number>()
    for (const { properties } of links) {
      for (const slug of [slugOf(properties['href']), ...String(properties['dataCovered'] ?? '').split(' ')]) {
        linked.set(slug, (linked.get(slug) ?? 0) + 1)
      }
    }
    const unmarked = segmentsOf(edition.text!).map(({ text }) => text.replaceAll(/[“”‘’]/g, ''))
    const wrong = glossary.flatMap(({ slug, forms, except }) => {
      const wanted = [...forms].map((form) => form.replaceAll(/[“”‘’]/g, '')).sort((a, b) => b.length - a.length)
      const pattern = new RegExp([...except, ...wanted].join('|').replaceAll('+', '\\+'), 'g')
      const counted = unmarked
        .flatMap((text) => text.match(pattern) ?? [])
        .filter((found) => !except.includes(found)).length
      return counted === linked.get(slug) ? [] : [`${slug}: counted ${counted}, linked ${linked.get(slug)}`]
    })
    expect(wrong).toEqual([])
    expect(links.length).toBeGreaterThan(500)
  })

  test('every link in one language has its counterpart in the other, by number', () => {
    for (const { label } of segmentsOf(edition.text!)) {
      const element = byId.get(labelToId(label))!
      const [zh, tr] = ['zh-Hans', 'en'].map((lang) => {
        const [run] = elements({ type: 'root', children: [element] }, ({ properties }) => properties['lang'] === lang)
        const links = elements({ type: 'root', children: [run!] }, isTerm)
        return new Set(links.flatMap(({ properties }) => String(properties['dataTrace']).split(' ')))
      })
      expect([...tr!].sort(), label).toEqual([...zh!].sort())
    }
  })

  test('no term is cut in two, and what popovers show of each is there', () => {
    const rows = read(file)
      .match(/<template id="terms">([^<]*)<\/template>/)![1]!
      .split('\n')
      .filter((row) => row.trim() !== '')
    const slugs = new Set(rows.map((row) => row.split('\t')[0]))
    const links = elements(tree, isTerm)
    expect(links.filter(({ properties }) => !slugs.has(slugOf(properties['href'])))).toEqual([])
    for (const run of elements(tree, ({ properties }) => /^run,/.test(String(properties['className'])))) {
      const own = elements({ type: 'root', children: [run] }, isTerm)
      const numbers = own.map(({ properties }) => `${slugOf(properties['href'])} ${String(properties['dataTrace'])}`)
      expect(new Set(numbers).size).toBe(numbers.length)
    }
    expect(rows.every((row) => row.split('\t').length >= 10)).toBe(true)
  })

  test('every note is listed below the text, and referred to in both languages', () => {
    const items = elements(
      byId.get('notes') ? tree : { type: 'root', children: [] },
      ({ tagName, properties }) => tagName === 'li' && /^n\d+$/.test(String(properties['id']))
    )
    expect(items.map(({ properties }) => properties['id']).sort()).toEqual(edition.notes.map(({ id }) => id).sort())
    const references = elements(tree, ({ properties }) => String(properties['className']) === 'ref')
    const of = (id: string) => references.filter(({ properties }) => properties['href'] === `#${id}`).length
    expect(edition.notes.filter(({ id }) => of(id) !== 2).map(({ id }) => id)).toEqual([])
  })

  test('every entry of the apparatus has its marker; its words for the popover stand beside the page', () => {
    const code = read(file.replace(/html$/, 'entries.js'))
    const templates = JSON.parse(code.replace('self.tifaTemplates=', '')) as Record<string, string>
    expect(Object.keys(templates)).toHaveLength(90)
    expect(templates['t-e41']).toContain('融吝好')
    expect(elements(tree, ({ properties }) => 'dataAside' in properties)).toEqual([])
    const markers = elements(tree, ({ properties }) => String(properties['className']) === 'ref,entry')
    expect(markers).toHaveLength(90)
  })

  test('sentences of one paragraph join without a blank in Chinese and with one in English', () => {
    const runs = elements({ type: 'root', children: [byId.get('p8')!] }, ({ properties }) =>
      Boolean(properties['lang'])
    )
    const joined = (lang: string) =>
      runs
        .filter(({ properties }) => properties['lang'] === lang)
        .map((run) => wordsOf(run))
        .join('')
    expect(joined('zh-Hans')).toMatch(/^新旧交替.*脚下。站在.*挖掘。只有[^ ]*$/)
    expect(joined('en')).toMatch(/our feet\. At the juncture.* in depth\. Only by/)
  })

  test('its budgets hold: the first view, the script, the style, the requests', () => {
    const assets = elements(tree, ({ tagName }) => ['link', 'script', 'img'].includes(tagName))
      .map(({ properties }) => properties['href'] ?? properties['src'])
      // Linked data come with the page.
      .filter((url) => url !== undefined)
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
    // Linked data are no script.
    expect(source).not.toMatch(
      /type="module"|<script(?! type="application\/ld\+json">)(?![^>]*\ssrc=)|\sstyle="|\son[a-z]+="/
    )
    const elsewhere = elements(
      tree,
      ({ tagName, properties }) =>
        tagName !== 'a' && /^(https?:)?\/\//.test(String(properties['href'] ?? properties['src'] ?? ''))
    )
    expect(elsewhere).toEqual([])
  })

  test('carries a policy without inline script or eval', () => {
    const [policy] = elements(tree, ({ properties }) => String(properties['httpEquiv']) === 'Content-Security-Policy')
    // Only the page of the search asks the index, which is WebAssembly.
    const script = file === 'search.html' ? "'self' 'wasm-unsafe-eval'" : "'self'"
    expect(policy?.properties['content']).toMatch(
      new RegExp(`^default-src 'none'; script-src ${script}; style-src ('self'|'sha256-\\S+');`)
    )
    expect(String(policy?.properties['content']).replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe/)
  })

  test('is English with every word of Chinese and of pinyin marked', () => {
    const [html] = elements(tree, ({ tagName }) => tagName === 'html')
    expect(html?.properties['lang']).toBe('en')
    const unmarked: string[] = []
    const walk = (element: Element | Root, lang: string): void => {
      for (const child of element.children) {
        if (child.type === 'element' && !/^(title|script)$/.test(child.tagName))
          walk(child, String(child.properties['lang'] ?? lang))
        if (child.type === 'text' && lang === 'en' && /[\p{Script=Han}āēīōūǖǎěǐǒǔǚ]/u.test(child.value))
          unmarked.push(child.value)
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
        'attribute-empty-style': 'off',
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
    'accessibility.html',
    'search.html',
    'glossary.html',
    'glossary/hezhangzhi.html',
    '404.html',
    'offline.html',
    'sw.js',
    'manifest.webmanifest',
    'icons/512.png',
    'tifa.zip',
    'favicon.svg',
    'robots.txt',
    'editions/district-plenum-2020.html',
    'editions/district-plenum-2020/introduction.html',
    'editions/district-plenum-2020/overview.html',
    'editions/district-plenum-2020/apparatus.html',
    'editions/district-plenum-2020/annotations.html',
    'editions/district-plenum-2020/concordance.html',
    'editions/district-plenum-2020/quality.html',
    'editions/district-plenum-2020/downloads.html',
    'downloads.html'
  ]) {
    expect(existsSync(join(dist, file)), file).toBe(true)
  }
  const scripts = files.filter((file) => file.endsWith('.js') && !file.startsWith('pagefind/'))
  const ofPages = scripts.filter((script) => script.startsWith('assets/'))
  expect(ofPages).toHaveLength(5)
  // On a host only: the index, and what keeps the site for reading without a network.
  for (const script of scripts.filter((one) => !['search/pagefind-source.js', 'sw.js'].includes(one))) {
    // Addresses of words are made of whole words; without a Segmenter the segment is addressed.
    const code = /^\(self\.tifa(Shipments|Citations)/.test(read(script))
      ? ''
      : read(script).replace('Intl.Segmenter', '')
    expect(code, script).not.toMatch(/\bimport\b|\bexport\b|fetch\(|eval\(|Segmenter|WebAssembly|\bWorker\b/)
  }
})

describe('the search', () => {
  const data = files.filter((file) => file.startsWith('search/') && /^\(self\.tifaShipments/.test(read(file)))

  test('its budgets hold: the engine, and the data of a speech with what all need to know of its characters', () => {
    const sizes = {
      engine: gzip('search/engine.js'),
      box: gzip('search/box.js') + gzip('search/box.css'),
      found: gzip('search/found.js') + gzip('search/found.css'),
      speech: gzip('search/district-plenum-2020.js') + gzip('search/characters.js')
    }
    console.log(`search, gzip: ${JSON.stringify(sizes)}`)
    expect(sizes.engine).toBeLessThanOrEqual(6_000)
    expect(sizes.speech).toBeLessThanOrEqual(60_000)
    expect(sizes.box).toBeLessThanOrEqual(8_000)
    expect(sizes.found).toBeLessThanOrEqual(4_000)
  })

  test('its data are plain scripts that only set what they are named for', () => {
    expect(data.map((file) => file.slice('search/'.length)).sort()).toEqual([
      'characters.js',
      'district-plenum-2020.js',
      'district-plenum-2020.notes.js',
      'district-plenum-2020.trace.js',
      'glossary.js',
      'pages.js',
      'words.js'
    ])
    for (const file of data) {
      const name = file.slice('search/'.length, -'.js'.length)
      const scope: { tifaShipments?: object } = {}
      new Function('self', read(file))(scope)
      expect(Object.keys(scope.tifaShipments!), file).toEqual([name])
    }
  })

  test('every segment, entry, note and page is a record, and leads to an address that is there', () => {
    const { glossary, editions, pages: prose } = loadCorpus(root).corpus
    const [edition] = editions
    const volumes = data.flatMap((file) => {
      const { volume } = shipmentIn(read(file)) as { volume?: Volume }
      return volume ? [volume] : []
    })
    const records = unpackVolumes(volumes)
    const counts = Object.fromEntries(
      [...Map.groupBy(records, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length])
    )
    expect(counts).toEqual({
      text: segmentsOf(edition!.text!).length,
      glossary: glossary.length,
      note: edition!.notes.length + edition!.apparatus!.entries.length,
      page: prose.length + 1
    })
    const ids = new Map<string, Set<unknown>>()
    const idsOf = (file: string) => {
      const known =
        ids.get(file) ??
        new Set(elements(parse(file), ({ properties }) => 'id' in properties).map(({ properties }) => properties['id']))
      ids.set(file, known)
      return known
    }
    const lost = records.filter(({ url }) => {
      const [file, id] = url.split('#') as [string, string?]
      return !pages.includes(file) || (id !== undefined && !idsOf(file).has(id))
    })
    expect(lost.map(({ url }) => url)).toEqual([])
  })

  test('the index lies beside it, without a user interface of its own', () => {
    const own = files.filter((file) => file.startsWith('pagefind/'))
    expect(own).toContain('pagefind/pagefind.js')
    expect(own.filter((file) => /ui|modular|highlight|\.css$/.test(file))).toEqual([])
    expect(own.length).toBeLessThan(150)
  })
})

test('the player is there for who asks for it, and its budget holds', () => {
  const sizes = { script: gzip('listen/player.js'), style: gzip('listen/player.css') }
  console.log(`player, gzip: ${JSON.stringify(sizes)}`)
  expect(sizes.script).toBeLessThanOrEqual(5_000)
  expect(sizes.style).toBeLessThanOrEqual(1_000)
})

test('the apparatus lists every entry and every unsure rendering, each linked to its place', () => {
  const tree = parse('editions/district-plenum-2020/apparatus.html')
  const items = elements(tree, ({ tagName, properties }) => tagName === 'li' && Boolean(properties['id']))
  expect(items.filter(({ properties }) => /^e\d+$/.test(String(properties['id'])))).toHaveLength(90)
  const unsure = loadCorpus(root).corpus.editions[0]!.notes.filter(({ kind }) => kind === 'translation').length
  expect(unsure).toBeGreaterThanOrEqual(20)
  expect(items.filter(({ properties }) => /^n\d+$/.test(String(properties['id'])))).toHaveLength(unsure)
  const places = elements(tree, ({ properties }) => String(properties['className']) === 'place')
  expect(places).toHaveLength(90 + unsure)
  expect(places.every(({ properties }) => /^\.\.\/district-plenum-2020\.html#/.test(String(properties['href'])))).toBe(
    true
  )
})

describe('the glossary', () => {
  const { glossary, editions } = loadCorpus(root).corpus
  const edition = editions[0]!

  test('every term has a page, and stands in the index under its letter and in its category', () => {
    const tree = parse('glossary.html')
    const index = elements(tree, ({ properties }) => Boolean(properties['dataFind']))
    expect(index).toHaveLength(glossary.length)
    expect(glossary.filter(({ slug }) => !existsSync(join(dist, `glossary/${slug}.html`)))).toEqual([])
    const inCategories = elements(tree, ({ properties }) => String(properties['className']) === 'inline')
    expect(
      inCategories.flatMap((list) => elements({ type: 'root', children: [list] }, ({ tagName }) => tagName === 'a'))
    ).toHaveLength(glossary.length)
  })

  test('an entry shows every occurrence, each linked to its segment, with the term in both languages', () => {
    const text = segmentsOf(edition.text!)
      .map((segment) => segment.text.replaceAll(/[“”]/g, ''))
      .join('\n')
    for (const [slug, form] of [
      ['hezhangzhi', '河长制'],
      ['si-ge-yishi', '四个意识'],
      ['xinshidai', '新时代'],
      ['sanda-gongjianzhan', '三大攻坚战']
    ] as const) {
      const tree = parse(`glossary/${slug}.html`)
      const [list] = elements(tree, ({ properties }) => String(properties['className']) === 'occurrences')
      const lines = list!.children.filter((child) => child.type === 'element')
      expect(lines.length, slug).toBe(text.split(form).length - 1)
      for (const line of lines) {
        const [zh, en] = elements({ type: 'root', children: [line] }, ({ tagName }) => tagName === 'b').map((b) =>
          toString(b)
        )
        expect(zh!.replaceAll(/[“”]/g, ''), slug).toBe(form)
        expect(en, slug).toMatch(/[a-z]/i)
      }
    }
  })

  test('a timeline has a bar for each year with the term, a gap for each without a report, and the numbers', () => {
    const tree = parse('glossary/gaozhiliang-fazhan.html')
    const of = (name: string) => elements(tree, ({ properties }) => String(properties['className']) === name)
    expect(of('bar')).toHaveLength(7)
    expect(of('gap')).toHaveLength(20)
    const rows = elements(tree, ({ tagName }) => tagName === 'tr')
    expect(rows).toHaveLength(53)
    expect(
      rows.map((row) => toString(row).replaceAll(/\s+/g, ' ').trim()).find((row) => row.startsWith('2018'))
    ).toMatch(/^2018 ?5 ?\d+ ?2\.\d\d$/)
    const [chart] = elements(
      tree,
      ({ tagName, properties }) =>
        tagName === 'svg' && String(properties['ariaLabel']).includes('Government Work Reports')
    )
    expect(chart?.properties['ariaLabel']).toContain('first in 2018')
  })

  test('what stands in the refrain is said to, and left out of the overview', () => {
    expect(read('glossary/puxie.html')).toContain('in the refrain (its words are in part the anonymizer’s')
    const often = elements(
      parse('editions/district-plenum-2020/overview.html'),
      ({ properties }) => String(properties['className']) === 'often'
    )
    expect(toString(often[0]!)).not.toContain('奋勇争先')
  })
})
