import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadCorpus } from '../../src/load/corpus.ts'
import { isComplete, segmentsOf } from '../../src/model/edition.ts'
import { labelToId } from '../../src/model/label.ts'
import { traditionalText } from '../../src/text/traditional-text.ts'
import { choose } from './choose.ts'
import { launchChromium } from './chromium.ts'
import { foundPlaces } from './found-places.ts'
import { hosted, type Origin, unhosted } from './origins.ts'
import { pasted } from './pasted.ts'
import { selectWords } from './selecting.ts'
import { assemble, shownSegments } from './shown-segments.ts'
import { tapWords } from './tapping.ts'
import { studyRequests } from './study-requests.ts'
import { watch } from './watch.ts'

/** Traditional characters: for the eye alone. */
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const root = join(import.meta.dirname, '../..')
const { editions, glossary, traditional } = loadCorpus(root).corpus
const edition = editions.filter(isComplete).find(({ id }) => id === 'district-plenum-2020')!
const segments = segmentsOf(edition.text).map(({ label, text }) => [labelToId(label), text] as const)
/** As the converter and the review make them of the text. */
const converted = Object.fromEntries(segments.map(([id, text]) => [id, traditionalText(text, traditional)]))
const seed = readFileSync(join(root, edition.witness.path), 'utf8')
const plain = (shown: Record<string, string>) =>
  Object.fromEntries(Object.entries(shown).map(([id, text]) => [id, text.replaceAll(/[〈〉†]/g, '')]))

/** The page, settings and messages apart. */
const markup = (page: Page, ...places: string[]) =>
  page.evaluate((all) => all.map((place) => document.querySelector(place)!.innerHTML).join(''), places)
const langs = (page: Page, place: string) =>
  page.$$eval(`${place} .run.zh`, (runs) => [...new Set((runs as HTMLElement[]).map(({ lang }) => lang))])
const isShown = (page: Page) => expect.poll(() => langs(page, '.text')).toEqual(['zh-Hant'])
const selected = (page: Page) => page.evaluate(() => getSelection()!.toString())

for (const open of [hosted, unhosted]) {
  describe(open.name, () => {
    let origin: Origin
    let context: BrowserContext
    let page: Page
    let faults: string[]
    let asked: string[]
    const visit = (query = '') => page.goto(`${origin.url}editions/district-plenum-2020.html${query}`)
    const marked = async () => {
      await page.locator('.found-bar').waitFor()
      return foundPlaces(page)
    }

    beforeAll(async () => {
      origin = await open()
    })
    afterAll(() => {
      origin.close()
    })
    beforeEach(async () => {
      context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
      if (open === hosted) await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      page = await context.newPage()
      faults = watch(page, origin.url)
      asked = studyRequests(page)
    })
    afterEach(async () => {
      expect(faults).toEqual([])
      await context.close()
    })

    test('all segments and headings of the contents are as converter and review have them, and nothing else is touched', async () => {
      await visit()
      const contents = () => page.$$eval('.contents .run.zh', (runs) => runs.map(({ textContent }) => textContent))
      const [text, notes] = [await markup(page, '.contents', '.text'), await markup(page, '.notes')]
      const headings = await contents()
      await page.keyboard.press('s')
      await isShown(page)
      const shown = plain(await shownSegments(page))
      expect(Object.keys(shown).length).toBe(218)
      expect(shown).toEqual(converted)
      expect(shown['s3-1']).toContain('製造業')
      expect(await langs(page, '.contents')).toEqual(['zh-Hant'])
      const whole = Object.values(converted).join('\n')
      const own = segments.map(([, text]) => text).join('\n')
      expect(await contents()).toEqual(
        headings.map((heading) =>
          heading.replaceAll(/[^…]+/g, (part) => whole.slice(own.indexOf(part), own.indexOf(part) + part.length))
        )
      )
      // Ids, links, terms, references and the translation are what they were.
      const bare = (html: string) => html.replaceAll('zh-Hant', 'zh-Hans').replaceAll(/\p{Script=Han}/gu, '字')
      expect(bare(await markup(page, '.contents', '.text'))).toBe(bare(text))
      expect(await markup(page, '.notes')).toBe(notes)
      await page.keyboard.press('s')
      await expect.poll(() => langs(page, '.text')).toEqual(['zh-Hans'])
      expect(await markup(page, '.contents', '.text')).toBe(text)
      expect(asked.sort()).toEqual(['district-plenum-2020.traditional.js', 'study.css', 'study.js'])
    })

    test('marks of a search and what is selected stay where they are', async () => {
      await visit('?q=发展')
      const simplified = await marked()
      expect(simplified.length).toBeGreaterThan(100)
      await selectWords(page, '#p17-10 .run.zh', segments.find(([id]) => id === 'p17-10')![1].slice(4, 16))
      const place = () =>
        page.evaluate(() => {
          const { startOffset, endOffset, startContainer, endContainer } = getSelection()!.getRangeAt(0)
          return [startOffset, endOffset, startContainer.isConnected, endContainer.isConnected]
        })
      const [words, before] = [await selected(page), await place()]
      await page.keyboard.press('s')
      await isShown(page)
      expect(await place()).toEqual(before)
      expect(await selected(page)).toBe(traditionalText(words, traditional))
      expect(await selected(page)).not.toBe(words)
      // Notes are in the characters of the edition.
      const isNote = (id?: string) => id?.startsWith('n')
      expect(await marked()).toEqual(simplified.map((one) => (isNote(one.id) ? one : { ...one, words: '發展' })))
      // A query in either kind of characters finds the same places of the page that is shown in the other.
      await visit('?q=發展&script=hant')
      await isShown(page)
      expect((await marked()).map(({ id, at }) => [id, at])).toEqual(simplified.map(({ id, at }) => [id, at]))
      await page.keyboard.press('s')
      await expect.poll(() => langs(page, '.text')).toEqual(['zh-Hans'])
      expect(await foundPlaces(page)).toEqual(simplified)
    })

    test('quotations and links have the characters of the edition', async () => {
      await visit('?script=hant')
      await isShown(page)
      const words = '为XX发展带来了重大机遇、有力支持'
      const select = async () => {
        await selectWords(page, '#p2-4 .run.zh', traditionalText(words, traditional))
        await page.locator('.cite-bar').waitFor()
      }
      await select()
      await page.locator('.cite-bar button', { hasText: 'Copy Chinese' }).click()
      await expect.poll(() => pasted(page)).toBe(words)
      await select()
      await page.locator('.cite-bar button', { hasText: 'Copy link' }).click()
      await expect.poll(async () => decodeURIComponent((await pasted(page)).split('#')[1] ?? '')).toContain('text=为')
      await page.locator('#p2-4 > .label').focus()
      await page.keyboard.press('Enter')
      await page.locator('.cite-bar button', { hasText: 'Copy Chinese' }).click()
      await expect.poll(() => pasted(page)).toBe(segments.find(([id]) => id === 'p2-4')![1])
      expect(plain(await shownSegments(page))).toEqual(converted)
    })

    test('the text as received comes in them too, is marked, quoted, and goes back to the seed', async () => {
      await visit('?text=received&script=hant&q=老树开新芸')
      await isShown(page)
      const inText = async () => (await marked()).filter(({ id }) => id === 'p16-7')
      await expect.poll(inText).toEqual([expect.objectContaining({ words: '老樹開新芸' })])
      await selectWords(page, '#p16-7 .run.zh', '老樹開新芸')
      await page.locator('.cite-bar').waitFor()
      await page.locator('.cite-bar button', { hasText: 'Copy Chinese' }).click()
      await expect.poll(() => pasted(page)).toBe('老树开新芸')
      // Another choice than that of the text leaves the marks alone.
      await page.keyboard.press('+')
      await expect.poll(inText).toEqual([expect.objectContaining({ words: '老樹開新芸' })])
      await choose(page, 'script', 'hans')
      expect(assemble(await shownSegments(page), edition)).toBe(seed)
      await choose(page, 'script', 'hant')
      await isShown(page)
      await choose(page, 'text', 'reading')
      await expect.poll(async () => plain(await shownSegments(page))).toEqual(converted)
      // What the witness has is found where the text departs from it.
      await expect.poll(inText).toEqual([expect.objectContaining({ words: '老樹開新花' })])
      await choose(page, 'text', 'received')
      await expect.poll(async () => (await shownSegments(page))['p16-7']).toContain('老樹開新芸')
      await expect.poll(inText).toEqual([expect.objectContaining({ words: '老樹開新芸' })])
      await choose(page, 'pinyin', 'all')
      await expect.poll(() => page.locator('.text .word').count()).toBeGreaterThan(4000)
      await choose(page, 'text', 'reading')
      await expect.poll(async () => plain(await shownSegments(page))).toEqual(converted)
      await choose(page, 'script', 'hans')
      expect(plain(await shownSegments(page))).toEqual(Object.fromEntries(segments))
    })

    test('terms and words are explained in the characters of the page, notes and entries quote as they did', async () => {
      await visit('?script=hant&text=variants&margin=off')
      await isShown(page)
      const heads = await page.evaluate(async () => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('.text .run.zh a.term')]
        const bySlug = new Map(links.map((link) => [link.getAttribute('href')!.split('/').at(-1)!, link]))
        const found: [string, [string, string][]][] = []
        for (const [slug, link] of bySlug) {
          link.click()
          // The characters follow when the slip has been filled.
          await Promise.resolve()
          const words = document.querySelectorAll<HTMLElement>('#slip [lang|=zh]:not([lang=zh-Latn-pinyin])')
          found.push([slug.replace('.html', ''), [...words].map(({ lang, textContent }) => [lang, textContent])])
        }
        return found
      })
      expect(heads.length).toBeGreaterThan(150)
      for (const [slug, words] of heads) {
        const { term } = glossary.find((one) => one.slug === slug)!
        expect(words[0], slug).toEqual(['zh-Hant', traditionalText(term, traditional)])
        expect(
          words.filter(([lang, text]) => lang !== 'zh-Hant' || traditionalText(text, traditional) !== text),
          slug
        ).toEqual([])
      }
      for (const [id, words] of [
        ['p2-2', '收获了'],
        ['p2-1', '注定']
      ] as const) {
        const word = page.locator(`#${id} .run.zh`)
        const at = segments.find(([segment]) => segment === id)![1].indexOf(words)
        const shown = converted[id]!.slice(at, at + words.length)
        await tapWords(page, `#${id} .run.zh`, shown)
        await expect.poll(() => page.locator('#slip b').first().textContent()).toBe(shown)
        expect(await page.locator('#slip b').first().getAttribute('lang')).toBe('zh-Hant')
        expect(await word.getAttribute('lang')).toBe('zh-Hant')
        await page.keyboard.press('Escape')
      }
      for (const ref of ['#p2-4 .run.zh a.ref[href="#n8"]', '#p2-4 .run.zh a.ref.entry']) {
        await page.locator(ref).click()
        const words = page.locator('#slip [lang=zh-Hans]')
        await expect.poll(() => words.count(), { message: ref }).toBeGreaterThan(0)
        expect(await page.locator('#slip [lang=zh-Hant]').count(), ref).toBe(0)
        await page.keyboard.press('Escape')
      }
    })
  })
}
