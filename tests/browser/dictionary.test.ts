import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hanWords } from '../../src/exports/han-words.ts'
import { loadCorpus } from '../../src/load/corpus.ts'
import { lookUp } from '../../src/model/dictionary.ts'
import { isComplete, segmentsOf } from '../../src/model/edition.ts'
import { labelToId } from '../../src/model/label.ts'
import { choose } from './choose.ts'
import { launchChromium } from './chromium.ts'
import { wrongLanguages } from './languages.ts'
import { dist, hosted, type Origin, unhosted } from './origins.ts'
import { selectWords } from './selecting.ts'
import { studyData } from './study-data.ts'
import { endOfFirstLine, tapWords } from './tapping.ts'
import { studyRequests } from './study-requests.ts'
import { watch } from './watch.ts'

/** A word of the text that is tapped is explained. */
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const edition = loadCorpus(join(import.meta.dirname, '../..'))
  .corpus.editions.filter(isComplete)
  .find(({ id }) => id === 'district-plenum-2020')!
const dictionary = studyData('dictionary')
const segmentText = new Map(segmentsOf(edition.text).map(({ label, text }) => [labelToId(label), text]))
/** Where the word of a character begins among the characters of its segment, and how many it has. */
function stretchAt(spelled: string, at: number): [number, number] {
  let before = 0
  for (const word of spelled.split(' ')) {
    const { length } = word.split('·')
    if (at < before + length) return [before, length]
    before += length
  }
  throw new Error(`${spelled} has no ${at}`)
}
const slip = (page: Page) => page.locator('#slip')
const opens = (page: Page, name: string) =>
  expect.poll(async () => (await slip(page).isVisible()) && slip(page).getAttribute('aria-label')).toBe(name)
/** The items of the slip as they read. */
const items = (page: Page) =>
  page.$$eval('#slip li', (all) => (all as HTMLElement[]).map(({ innerText }) => innerText.replaceAll(/\s+/g, ' ')))

test('every word of the text has something to be said of it', () => {
  const words = [...hanWords(edition.text, studyData('pinyin'))]
  expect(words.length).toBeGreaterThan(1700)
  const mute = words.filter((word) => {
    const found = lookUp(word, dictionary)
    return found.length === 0 || found.some(({ entries }) => entries.some(({ senses }) => senses.join('') === ''))
  })
  expect(mute).toEqual([])
})

for (const open of [hosted, unhosted]) {
  describe(open.name, () => {
    let origin: Origin
    let context: BrowserContext
    let page: Page
    let faults: string[]
    let asked: string[]
    const visit = (query = '') => page.goto(`${origin.url}editions/district-plenum-2020.html${query}`)
    const tap = (id: string, words: string) => tapWords(page, `#${id} .run.zh`, words)

    beforeAll(async () => {
      origin = await open()
    })
    afterAll(() => {
      origin.close()
    })
    beforeEach(async () => {
      context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
      page = await context.newPage()
      faults = watch(page, origin.url)
      asked = studyRequests(page)
    })
    afterEach(async () => {
      expect(faults).toEqual([])
      await context.close()
    })

    test('a word is explained by its entry, with pinyin and a source whose licence is there', async () => {
      await visit()
      expect(asked).toEqual([])
      await tap('p2-4', '发展带来了')
      await opens(page, '发展')
      expect(await slip(page).locator('b').first().innerText()).toBe('发展')
      expect(await slip(page).locator('[lang=zh-Latn-pinyin]').first().innerText()).toBe('fāzhǎn')
      expect(await items(page)).toEqual([expect.stringMatching(/^發展 development; growth; to develop/)])
      expect(await slip(page).locator('.facts').innerText()).toBe('From CC-CEDICT, CC BY-SA 4.0')
      const licence = await slip(page)
        .locator('.facts a')
        .evaluate((link) => (link as HTMLAnchorElement).href)
      expect(licence.startsWith(origin.url)).toBe(true)
      expect(existsSync(join(dist, licence.slice(origin.url.length)))).toBe(true)
      expect(asked.sort()).toEqual([
        'district-plenum-2020.dictionary.js',
        'district-plenum-2020.pinyin.js',
        'study.css',
        'study.js'
      ])

      // A word without an entry is explained by its parts.
      await page.keyboard.press('Escape')
      await expect.poll(() => slip(page).isVisible()).toBe(false)
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('发展')
      await tap('p2-4', '带来了')
      await opens(page, '带来了')
      expect(await slip(page).locator('[lang=zh-Latn-pinyin]').first().innerText()).toBe('dàiláile')
      const parts = await items(page)
      expect(parts.length).toBeGreaterThan(1)
      expect(parts[0]).toMatch(/^带来 帶來 dàilái to bring/)
      expect(parts.slice(1).every((part) => part.startsWith('了 '))).toBe(true)

      // Of several readings the one that is meant here comes first.
      await tap('p2-4', '重大机遇')
      await opens(page, '重大')
      await tap('p2-1', '的一年')
      await opens(page, '的')
      expect(await slip(page).locator('[lang=zh-Latn-pinyin]').first().innerText()).toBe('de')
      expect((await items(page))[0]).toMatch(/^of; ~'s/)

      // So does that of a part.
      await tap('p17-7', '用地')
      await opens(page, '用地')
      expect((await items(page)).find((item) => item.startsWith('地'))).toMatch(/^地 dì /)

      // Pinyin within a sense is told apart like all of it.
      await tap('p2-4', '精神')
      await opens(page, '精神')
      expect(await items(page)).toContainEqual(expect.stringMatching(/CL:个 gè$/))
      expect(await wrongLanguages(page, '#slip')).toEqual([])

      // Terms, references and words of the translation have their own.
      await page.locator('#p2-4 .run.zh a.term[href$="/gaozhiliang-fazhan.html"]').click()
      await opens(page, '高质量发展')
      expect(await slip(page).locator('.dictionary').count()).toBe(0)
      await page.keyboard.press('Escape')
      await tapWords(page, '#p2-1 .run.tr', 'destined')
      await tap('p2-1', '，2019年')
      expect(await slip(page).isVisible()).toBe(false)
    })

    test('W lists the words of the sentence, each once', async () => {
      await visit()
      await page.evaluate(() => {
        document.getElementById('p9-1')!.scrollIntoView({ block: 'center' })
      })
      await page.locator('#p9-1 > .label').focus()
      await page.keyboard.press('w')
      await opens(page, 'Words of ¶9.1')
      const heads = await page.$$eval('#slip li', (all) =>
        all.map((item) => [...item.firstElementChild!.children].map(({ textContent }) => textContent))
      )
      expect(heads).toEqual([
        ['年', 'nián'],
        ['对', 'duì'],
        ['是', 'shì'],
        ['意义', 'yìyì'],
        ['非凡', 'fēifán'],
        ['的', 'de'],
        ['一', 'yī']
      ])
      // Each leads to its whole entry, and back.
      await slip(page).getByRole('button', { name: '意义 yìyì', exact: true }).press('Enter')
      await opens(page, '意义')
      expect((await items(page))[0]).toMatch(/^意義 sense; meaning; significance/)
      await slip(page).getByRole('button', { name: 'Back to Words of ¶9.1' }).press('Enter')
      await opens(page, 'Words of ¶9.1')
      const senses = await slip(page).locator('.sense').allInnerTexts()
      expect(senses.filter((sense) => sense.trim() === '')).toEqual([])
      await page.keyboard.press('Escape')
      expect(await page.evaluate(() => document.activeElement?.closest('#p9-1') !== null)).toBe(true)

      // From the slip of a word, for a heading, and where no Chinese is to be seen.
      await tap('p2-4', '发展带来了')
      await opens(page, '发展')
      await slip(page).getByRole('button', { name: 'All words of the sentence' }).click()
      await opens(page, 'Words of ¶2.4')
      await page.keyboard.press('Escape')
      await page.locator('.heading > .label[href="#s2-1"]').focus()
      await page.keyboard.press('w')
      await opens(page, 'Words of §2.1')
      await page.keyboard.press('Escape')
      await page.keyboard.press('4')
      await page.locator('#p9-1 > .label').focus()
      await page.keyboard.press('w')
      await opens(page, 'Words of ¶9.1')
      const [beside, shown] = [await page.locator('#p9-1').boundingBox(), await slip(page).boundingBox()]
      expect(Math.min(Math.abs(shown!.y - beside!.y), Math.abs(shown!.y + shown!.height - beside!.y))).toBeLessThan(120)
      await page.keyboard.press('Escape')
      expect(await page.evaluate(() => document.activeElement?.closest('#p9-1') !== null)).toBe(true)
    })

    test('at the end of a line it is the word that was tapped, though lines break in another way then', async () => {
      const words = studyData('pinyin')
      for (const [width, view] of [
        [1280, 'parallel'],
        [1100, 'zh']
      ] as const) {
        await page.setViewportSize({ width, height: 900 })
        await visit(`?view=${view}&margin=off`)
        const wrong: string[] = []
        let tapped = 0
        for (const [id, spelled] of Object.entries(words).filter((_, index) => index % 6 === 0)) {
          const end = await endOfFirstLine(page, id)
          if (!end) continue
          await page.mouse.click(end.x, end.y)
          await slip(page).waitFor()
          const [before, length] = stretchAt(spelled, end.at)
          const han = segmentText.get(id)!.replaceAll(/\P{Script=Han}/gu, '')
          const word = [...han].slice(before, before + length).join('')
          const name = await slip(page).getAttribute('aria-label')
          if (name!.replaceAll(/\P{Script=Han}/gu, '') !== word) wrong.push(`${id}: ${name}, not ${word}`)
          tapped++
          await page.keyboard.press('Escape')
        }
        expect(tapped, view).toBeGreaterThan(12)
        expect(wrong, view).toEqual([])
      }
    })

    test('it is looked up though the page was scrolled before the dictionary came', async () => {
      const { promise: isFree, resolve: send } = Promise.withResolvers<undefined>()
      await page.route('**/*.dictionary.js', async (route) => {
        await isFree
        await route.continue()
      })
      await visit()
      await tap('p2-4', '发展带来了')
      await page.mouse.wheel(0, 140)
      send(undefined)
      await opens(page, '发展')
    })

    test('a word that was explained is no button any more when the focus has gone', async () => {
      await visit()
      for (const words of ['发展带来了', '带来了', '重大机遇']) {
        await tap('p2-4', words)
        await slip(page).waitFor()
        await page.keyboard.press('Escape')
      }
      expect(await page.locator('.word[role=button]').count()).toBe(1)
      await page.keyboard.press('Enter')
      await opens(page, '重大')
      await page.keyboard.press('Escape')
      await page.mouse.click(640, 5)
      await expect.poll(() => page.locator('.word[role=button]').count()).toBe(0)
    })

    test('not where words are not wanted, nor while words are being selected', async () => {
      await visit('?words=off')
      await tap('p2-4', '发展带来了')
      await choose(page, 'words', 'on')
      await choose(page, 'annotations', 'off')
      await tap('p2-4', '发展带来了')
      await choose(page, 'annotations', 'on')
      await selectWords(page, '#p2-4 .run.zh', '发展带来了重大机遇')
      await page.locator('.cite-bar').waitFor()
      expect(await slip(page).isVisible()).toBe(false)
      expect(asked).toEqual([])
      // The witness has no words of ours: a tap on it says nothing rather than something wrong.
      await visit('?text=received')
      await tap('p16-5', '吝')
      expect(asked).toEqual([])
      await tap('p16-5', '融吝')
      await expect.poll(() => page.locator('#p16-5 .word').count()).toBeGreaterThan(5)
      await page.locator('#p16-5 > .label').focus()
      await page.keyboard.press('w')
      await opens(page, 'Words of ¶16.5')
      expect(await slip(page).locator('b', { hasText: /^融/ }).count()).toBe(0)
      await page.keyboard.press('Escape')
      // A variant that is in the middle of a word leaves it one word.
      await page.keyboard.press('v')
      await tap('p16-5', '融合')
      await opens(page, '融合')
      expect(await slip(page).locator('b').first().innerText()).toBe('融合')
      expect(await slip(page).locator('[lang=zh-Latn-pinyin]').first().innerText()).toBe('rónghé')
    })
  })
}
