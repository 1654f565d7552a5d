import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, type TestContext } from 'vitest'
import { type Printed, printEdition } from '../../src/build/print-edition.ts'
import { loadCorpus } from '../../src/load/corpus.ts'
import { isComplete, segmentsByLabel, segmentsOf } from '../../src/model/edition.ts'
import { plainBlocks } from '../../src/text/plain-blocks.ts'
import { launchChromium } from './chromium.ts'
import { dist } from './origins.ts'

/** The PDF of the edition, read by a program that had no part in making it. */
const { editions, glossary } = loadCorpus(join(import.meta.dirname, '../..')).corpus
const edition = editions.find(isComplete)!
const day = edition.versions[0]!.date
let browser: Browser
let printed: Printed
let pdf: PDFDocumentProxy
/** What stands on each page: all of it in the order of drawing, and the text by its language. */
let pages: { all: string; zh: string; other: string }[]

beforeAll(async () => {
  browser = await launchChromium()
  printed = (await printEdition(browser, dist, edition.id, day))[0]!
  pdf = await getDocument({ data: Uint8Array.from(printed.pdf) }).promise
  pages = []
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await read(await pdf.getPage(number)))
})
afterAll(async () => {
  await pdf.loadingTask.destroy()
  await browser.close()
})

/** A node of the tree of tags. */
interface Tag {
  role?: string
  lang?: string
  type?: string
  id?: string
  children?: Tag[]
}

async function read(page: PDFPageProxy): Promise<(typeof pages)[number]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const content = new Map<string, string>()
  const open: string[] = []
  let all = ''
  for (const item of items) {
    if ('str' in item) {
      all += item.hasEOL ? `${item.str}\n` : item.str
      const id = open.at(-1)
      if (id) content.set(id, (content.get(id) ?? '') + item.str)
    } else if (item.type === 'endMarkedContent') open.pop()
    // What has no id is a part of what it stands in.
    else open.push(item.id ?? open.at(-1) ?? '')
  }
  const textOf = (tag: Tag): string =>
    tag.id ? (content.get(tag.id) ?? '') : (tag.children ?? []).map(textOf).join('')
  const found = { all, zh: '', other: '' }
  const walk = (tag: Tag, language: 'zh' | 'other' | 'both'): void => {
    const text = tag.id ? (content.get(tag.id) ?? '') : ''
    if (tag.role === 'Link' && /^\s*e?\d+\s*$/.test(textOf(tag).replaceAll('\u2060', ''))) return
    if (language !== 'other') found.zh += text
    if (language !== 'zh') found.other += text
    const inner = tag.lang?.startsWith('zh') ? 'zh' : /^H\d$/.test(tag.role ?? '') ? 'both' : language
    for (const child of tag.children ?? []) walk(child, inner)
  }
  walk((await page.getStructTree()) as Tag, 'other')
  return found
}

/** Words without what a page adds to them: breaks of lines, hyphens, signs of the edition, other widths, what no font has. */
const bare = (text: string) => text.normalize('NFKC').replaceAll(/[\s\0\u2060\u00ad\u2010〈〉†-]/g, '')
/**
 * Whether a page has the words. Fonts draw some characters and the radicals they are alike, and pdf.js then reads the
 * radical, since it does not look at the text a PDF gives beside what is drawn.
 */
const has = (found: string, words: string) => {
  const pattern = [...bare(words)].map((one) =>
    /\p{Script=Han}/u.test(one) ? `[${one}\u2e80-\u2eff]` : one.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
  )
  return new RegExp(pattern.join(''), 'u').test(found)
}
const skipUnlessLegible = ({ skip }: TestContext) => {
  if (!printed.isLegible) skip('no Chinese font is installed: pdf.js cannot read what is not drawn')
}

test('it is beside the edition, tagged, in English, and of the day of its version', async () => {
  expect(printed.file).toBe(`editions/${edition.id}/${edition.id}.pdf`)
  const info = (await pdf.getMetadata()).info as Record<string, unknown>
  expect(info['Title']).toContain(edition.record.title.en)
  expect(info['Language']).toBe('en')
  expect(info['CreationDate']).toBe(`D:${day.replaceAll('-', '')}000000+00'00'`)
  expect(info['ModDate']).toBe(info['CreationDate'])
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  console.log(`PDF: ${pdf.numPages} pages, ${printed.pdf.length} bytes`)
})

test('printed again it is the same, byte for byte', async () => {
  const [again] = await printEdition(browser, dist, edition.id, day)
  expect(Buffer.from(again!.pdf).equals(printed.pdf)).toBe(true)
})

test('every page is numbered and says what it is of, but for the title page', () => {
  const source = `${edition.id}, version ${edition.record.version}`
  const [title, ...others] = pages.map(({ all }) => all)
  expect(title).not.toMatch(/\d+ \/ \d+/)
  const wrong = others.filter((all, index) => !all.includes(source) || !all.includes(`${index + 2} / ${pages.length}`))
  expect(wrong).toEqual([])
  expect(pages.length).toBeGreaterThan(30)
  const heads = ['Contents', 'Introduction', 'Text', 'Notes', 'Apparatus', 'Index of terms']
  const parts = others.map((all) => heads.findIndex((head) => new RegExp(`Committee\\s+${head}\\b`).test(all)))
  expect(parts).toEqual([...parts].sort((a, b) => a - b))
  expect([...new Set(parts)]).toEqual([0, 1, 2, 3, 4, 5])
})

test('the title page says what is known, how to cite, and which edition it is', () => {
  const found = bare(pages[0]!.all)
  const { title, date, licence } = edition.record
  for (const words of [
    title.en,
    date.statement,
    date.certainty,
    licence.edition,
    licence.text,
    edition.contents.digest,
    day
  ]) {
    expect(has(found, words), words).toBe(true)
  }
})

test('every segment is there in English', () => {
  const found = bare(pages.map(({ other }) => other).join(''))
  const lost = segmentsOf(edition.translations[0]!).filter(({ text }) => !has(found, text))
  expect(lost.map(({ label }) => label)).toEqual([])
})

test('every segment is there in Chinese, and marked as Chinese', (context) => {
  skipUnlessLegible(context)
  const found = bare(pages.map(({ zh }) => zh).join(''))
  const lost = segmentsOf(edition.text).filter(({ text }) => !has(found, text))
  expect(lost.map(({ label }) => label)).toEqual([])
})

test('every label, note, entry and term is there', () => {
  const found = bare(pages.map(({ all }) => all).join(''))
  for (const { label } of segmentsOf(edition.text))
    expect(has(found, label === 'title' ? 'Title' : label), label).toBe(true)
  const prose = [...edition.notes.map(({ body }) => body), ...edition.apparatus.entries.map(({ reason }) => reason)]
  // What follows the first Chinese may have a line end, and with it the foot of a page, within it.
  const openings = prose.map((html) => /^[^\u2e80-\uffff]*/.exec(plainBlocks(html)[0]!)![0].slice(0, 40))
  expect(openings.filter((opening) => !has(found, opening))).toEqual([])
  expect(glossary.filter(({ pinyin }) => !has(found, pinyin)).map(({ slug }) => slug)).toEqual([])
})

test('its bookmarks are its parts and sections, in both languages', async (context) => {
  interface Bookmark {
    title: string
    items: Bookmark[]
  }
  const titles = (bookmarks: Bookmark[]): unknown[] =>
    bookmarks.flatMap(({ title, items }) => [title, ...titles(items)])
  const [top, ...others] = (await pdf.getOutline()) as Bookmark[]
  expect(others).toEqual([])
  expect(top!.items.map(({ title }) => title.trim()).filter((title) => !/\p{Script=Han}|\u0000/u.test(title))).toEqual([
    'Contents',
    'Introduction',
    'Notes',
    'Apparatus',
    'Index of terms'
  ])
  skipUnlessLegible(context)
  const english = segmentsByLabel(edition.translations[0]!)
  const headings = segmentsOf(edition.text).filter(({ kind }) => kind === 'title' || kind === 'heading')
  const text = top!.items.find(({ title }) => title.includes(edition.record.title.en))!
  expect(
    titles([text]).map((title) =>
      String(title)
        .replaceAll(/[〈〉†]/g, '')
        .trim()
    )
  ).toEqual(headings.map((heading) => `${heading.text} ${english.get(heading.label)!.text}`.replaceAll(/[〈〉†]/g, '')))
})

test('links lead to places in it or to the web, never into the folder it was printed in', async () => {
  const destinations = new Set(Object.keys(await pdf.getDestinations()))
  let inner = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    for (const { dest, url, unsafeUrl } of await (await pdf.getPage(number)).getAnnotations()) {
      if (typeof dest === 'string') {
        inner++
        expect(destinations, `page ${number}`).toContain(dest)
      } else expect(url ?? unsafeUrl, `page ${number}`).toMatch(/^https?:/)
    }
  }
  expect(inner).toBeGreaterThan(edition.notes.length * 3)
  for (const { id } of edition.notes) expect(destinations).toContain(id)
})
