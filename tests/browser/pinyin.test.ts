import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { loadCorpus } from '../../src/load/corpus.ts'
import { isComplete, segmentsOf } from '../../src/model/edition.ts'
import { labelToId } from '../../src/model/label.ts'
import { choose } from './choose.ts'
import { launchChromium } from './chromium.ts'
import { foundPlaces } from './found-places.ts'
import { heard } from './heard.ts'
import { hosted, type Origin, unhosted } from './origins.ts'
import { pasted } from './pasted.ts'
import { selectWords } from './selecting.ts'
import { assemble, shownSegments } from './shown-segments.ts'
import { studyData } from './study-data.ts'
import { studyRequests } from './study-requests.ts'
import { watch } from './watch.ts'

/** Pinyin above the words of the text: drawn, and no part of it. */
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const root = join(import.meta.dirname, '../..')
const edition = loadCorpus(root)
  .corpus.editions.filter(isComplete)
  .find(({ id }) => id === 'district-plenum-2020')!
const texts = Object.fromEntries(segmentsOf(edition.text).map(({ label, text }) => [labelToId(label), text]))
const seed = readFileSync(join(root, edition.witness.path), 'utf8')
const han = (text: string) => text.match(/\p{Script=Han}/gu)?.join('') ?? ''
const plain = (shown: Record<string, string>) =>
  Object.fromEntries(Object.entries(shown).map(([id, text]) => [id, text.replaceAll(/[〈〉†]/g, '')]))

/** The words of a place with the pinyin that is drawn above each: `发展 fāzhǎn`. */
const drawn = (page: Page, place: string) =>
  page.$$eval(`${place} .word`, (words) =>
    words.flatMap((word) => {
      const rt = word.querySelector('rt')!
      const content = /^"(.*)" \/ ""$/.exec(getComputedStyle(rt, '::before').content)?.[1]
      const isAbove = rt.getBoundingClientRect().height > 0
      return isAbove ? [`${word.textContent} ${content}`] : []
    })
  )
const isDrawn = (page: Page) => expect.poll(() => drawn(page, '#p2-1')).not.toEqual([])

for (const open of [hosted, unhosted]) {
  describe(open.name, () => {
    let origin: Origin
    let context: BrowserContext
    let page: Page
    let faults: string[]
    let asked: string[]
    const visit = (query = '') => page.goto(`${origin.url}editions/district-plenum-2020.html${query}`)

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

    test('every character has its syllable above it, the text stays what it is, and each file is asked for once', async () => {
      await visit()
      const before = await shownSegments(page)
      const said = await heard(page)
      expect(asked).toEqual([])
      await choose(page, 'pinyin', 'all')
      await isDrawn(page)
      expect(await drawn(page, '#p2-4 a[href$="/gaozhiliang-fazhan.html"]')).toEqual([
        '高质量 gāozhìliàng',
        '发展 fāzhǎn'
      ])
      expect(await drawn(page, '#title')).toContain('会议 huìyì')
      const rt = await page.$eval('#p2-4 .word', (word) => {
        const [base, above] = [word, word.querySelector('rt')!].map((one) => one.getBoundingClientRect())
        return {
          lang: word.querySelector('rt')!.lang,
          tag: word.localName,
          isAbove: above!.bottom <= base!.bottom - 10
        }
      })
      expect(rt).toEqual({ lang: 'zh-Latn-pinyin', tag: 'ruby', isAbove: true })
      // Lines break as they did.
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      // No word is broken, so that its pinyin stands above all of it, and no line is longer than its column.
      const broken = () =>
        page.$$eval('.word', (words) => words.filter((word) => word.getClientRects().length > 1).length)
      const tooLong = () =>
        page.$$eval('.text .run.zh', (runs) => runs.filter((run) => run.scrollWidth > run.clientWidth).length)
      for (const [width, size] of [
        [320, 'xxl'],
        [1280, 'xxl'],
        [1280, 'm']
      ] as const) {
        await page.setViewportSize({ width, height: 800 })
        await page.evaluate((value) => {
          tifaPage.choose('size', value)
        }, size)
        expect([await broken(), await tooLong()], `${width} ${size}`).toEqual([0, 0])
      }
      const words = await page.$$eval('.text .segment', (segments) =>
        segments.map((segment) => {
          const all = [...segment.querySelectorAll('.run.zh .word')]
          const pinyin = all.map((word) => word.querySelector('rt')!.dataset['pinyin'])
          return [segment.id, all.map(({ textContent }) => textContent).join(''), pinyin.join('')]
        })
      )
      const syllables = Object.entries(studyData('pinyin'))
      expect(words.map(([id, characters, pinyin]) => [id, characters, pinyin!.replaceAll(/[’-]/g, '')])).toEqual(
        syllables.map(([id, pinyin]) => [id, han(texts[id]!), pinyin.replaceAll(/[ ·-]/g, '')])
      )
      // Neither the words nor what is read out of them are others.
      expect(await shownSegments(page)).toEqual(before)
      expect(await heard(page)).toBe(said)
      expect(await page.$$eval('.text rt', (all) => all.map(({ textContent }) => textContent).join(''))).toBe('')

      for (const value of ['new', 'off', 'all', 'off']) await choose(page, 'pinyin', value)
      expect(await drawn(page, '.text')).toEqual([])
      expect(await shownSegments(page)).toEqual(before)
      expect(plain(before)).toEqual(texts)
      expect(asked.sort()).toEqual(['district-plenum-2020.pinyin.js', 'study.css', 'study.js'])
    })

    test('it is not copied, and not quoted', async () => {
      await visit('?pinyin=all')
      await isDrawn(page)
      const words = '为XX发展带来了重大机遇、有力支持'
      await selectWords(page, '#p2-4 .run.zh', words)
      await page.locator('.cite-bar').waitFor()
      await page.keyboard.press('Control+C')
      await expect.poll(() => pasted(page)).toBe(words)
      const across = '新中国成立70周年的喜悦'
      await selectWords(page, '#p2-2 .run.zh', across)
      await page.locator('.cite-bar').waitFor()
      await page.keyboard.press('Control+C')
      await expect.poll(async () => (await pasted(page)).trim()).toBe(across)
      await selectWords(page, '#p2-2 .run.zh', across)
      await page.locator('.cite-bar button', { hasText: 'Copy Chinese' }).click()
      await expect.poll(() => pasted(page)).toBe(across)
      await page.locator('#p2-4 > .label').focus()
      await page.keyboard.press('Enter')
      await page.locator('.cite-bar button', { hasText: 'Copy Chinese' }).click()
      await expect.poll(() => pasted(page)).toBe(texts['p2-4'])
    })

    test('a search marks the same places with it and without it, and none in it', async () => {
      await visit('?q=发展')
      const marked = async () => {
        await page.locator('.found-bar').waitFor()
        return foundPlaces(page)
      }
      const without = await marked()
      expect(without.length).toBeGreaterThan(100)
      await page.getByRole('button', { name: 'Next place' }).click()
      const here = await foundPlaces(page, 'found-here')
      await choose(page, 'pinyin', 'all')
      await isDrawn(page)
      await expect.poll(() => foundPlaces(page)).toEqual(without)
      await expect.poll(() => foundPlaces(page, 'found-here')).toEqual(here)
      await choose(page, 'pinyin', 'off')
      expect(await foundPlaces(page)).toEqual(without)

      await visit('?q=fazhan&pinyin=off')
      const latin = await marked()
      expect(latin.length).toBeGreaterThan(100)
      await visit('?q=fazhan&pinyin=all')
      await isDrawn(page)
      await marked()
      await expect.poll(() => foundPlaces(page)).toEqual(latin)
    })

    test('words a reader knows lose theirs everywhere, for good, until they are new again', async () => {
      await visit('?pinyin=new')
      await isDrawn(page)
      const all = await drawn(page, '.text')
      const others = all.filter((word) => !word.startsWith('发展 '))
      expect(all.length - others.length).toBeGreaterThan(50)
      const plainWord = page.locator('#p2-4 .run.zh > .word', { hasText: '发展' }).first()
      await plainWord.click()
      const known = page.locator('#slip').getByRole('button', { name: 'I know it: 发展' })
      await known.click()
      expect(await known.getAttribute('aria-pressed')).toBe('true')
      expect(await drawn(page, '.text')).toEqual(others)
      await page.reload()
      await isDrawn(page)
      expect(await drawn(page, '.text')).toEqual(others)
      await choose(page, 'pinyin', 'all')
      expect(await drawn(page, '.text')).toEqual(all)
      await choose(page, 'pinyin', 'new')
      await plainWord.click()
      await known.click()
      expect(await known.getAttribute('aria-pressed')).toBe('false')
      expect(await drawn(page, '.text')).toEqual(all)
    })

    test('the words of the witness have none, and the text as received stays the seed', async () => {
      const look = async () => ({
        received: assemble(await shownSegments(page), edition) === seed,
        inVariants: (await drawn(page, '.text .variant')).length,
        all: (await drawn(page, '.text')).length
      })
      await visit('?pinyin=all&text=variants')
      await isDrawn(page)
      const { inVariants, all } = await look()
      expect(inVariants).toBeGreaterThan(10)
      const received = { received: true, inVariants: 0, all: all - inVariants }
      for (const text of ['received', 'reading', 'received', 'variants', 'reading']) {
        await choose(page, 'text', text)
        expect(await look(), text).toEqual(text === 'received' ? received : { received: false, inVariants, all })
      }
      expect(plain(await shownSegments(page))).toEqual(texts)
      // The other way round: the witness is there first.
      await visit('?pinyin=all&text=received')
      await isDrawn(page)
      expect(await look()).toEqual(received)
      await choose(page, 'text', 'reading')
      expect(await look()).toEqual({ received: false, inVariants, all })
      expect(plain(await shownSegments(page))).toEqual(texts)
    })
  })
}
