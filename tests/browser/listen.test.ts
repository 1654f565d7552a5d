import axe from 'axe-core'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { hosted, type Origin, unhosted } from './origins.ts'
import { changeVoices, cutShort, fail, finish, giveVoices, said, type StubVoice, wordsSaid } from './speaking.ts'
import { watch } from './watch.ts'

/** Listening to the text, with voices of the test's own: by mouse and by keyboard, on a host and from a folder. */
const root = join(import.meta.dirname, '../..')
const reading = 'editions/district-plenum-2020.html'
/** The words of a segment as the editors wrote them. */
const lines = (lang: string) =>
  readFileSync(join(root, `content/editions/district-plenum-2020/text.${lang}.md`), 'utf8').split('\n')
const sentence = (lang: string, paragraph: number, number: number) =>
  lines(lang)[lines(lang).indexOf(`¶${paragraph}`) + number]!

const tingting = { name: 'Tingting', lang: 'zh-CN' }
const meijia = { name: 'Meijia', lang: 'zh-TW' }
const samantha = { name: 'Samantha', lang: 'en-US' }
const anna = { name: 'Anna', lang: 'de-DE' }

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const listen = (page: Page) => page.locator('button.listen')
const button = (page: Page, name: string) => page.locator('.player').getByRole('button', { name, exact: true })
const choice = (page: Page, name: string) => page.locator('.player').getByLabel(name, { exact: true })
const lit = (page: Page) => page.$$eval('.spoken', (segments) => segments.map(({ id }) => id))
const status = (page: Page) => page.locator('.status').textContent()

/** Opens the player at a place of the text, and waits for the first words. */
async function open(page: Page, url: string, id: string): Promise<void> {
  // Not from another place of the same page: that would not load it.
  await page.goto('about:blank')
  await page.goto(`${url}#${id}`)
  await listen(page).click()
  await saidSoFar(page, 1)
}

/** Whether words are the beginning of a segment. */
const isBreathOf = (segment: string, words: string) => segment.startsWith(words)

/** Waits until so many utterances have begun. @returns the words of the last */
async function saidSoFar(page: Page, count: number): Promise<string> {
  await expect.poll(async () => (await said(page)).length).toBe(count)
  return (await wordsSaid(page)).at(-1)!
}

/** Lets the player read so many segments to their ends. @returns the words of each utterance */
async function segmentsSaid(page: Page, count: number): Promise<string[]> {
  for (let segment = 0; segment < count; segment++) {
    const [id] = await lit(page)
    while ((await lit(page))[0] === id) {
      const before = (await said(page)).length
      await finish(page)
      await saidSoFar(page, before + 1)
    }
  }
  return (await wordsSaid(page)).slice(0, -1)
}

for (const reach of [hosted, unhosted]) {
  describe(reach.name, () => {
    let origin: Origin
    let context: BrowserContext
    let page: Page
    let faults: string[]
    let url: string

    beforeAll(async () => {
      origin = await reach()
      url = origin.url + reading
    })
    afterAll(() => {
      origin.close()
    })
    beforeEach(async () => {
      context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
      page = await context.newPage()
      faults = watch(page, origin.url)
    })
    afterEach(async () => {
      expect(faults).toEqual([])
      await context.close()
    })

    test.each<[string, StubVoice[]]>([
      ['no voice', []],
      ['no voice for a language of the page', [anna]]
    ])('there is no door with %s', async (_, voices) => {
      await giveVoices(page, voices)
      await page.goto(url)
      expect(await listen(page).count()).toBe(1)
      expect(await listen(page).isVisible()).toBe(false)
    })

    test('nor in a browser that cannot speak', async () => {
      await page.addInitScript('delete window.speechSynthesis')
      await page.goto(url)
      await page.locator('.segment').first().waitFor()
      expect(await listen(page).count()).toBe(0)
    })

    test('it comes with the first voice, and goes with the last; nothing is loaded before it is used', async () => {
      await giveVoices(page, [])
      await page.goto(url)
      await changeVoices(page, [anna, samantha])
      expect(await listen(page).isVisible()).toBe(true)
      await changeVoices(page, [anna])
      expect(await listen(page).isVisible()).toBe(false)
      await changeVoices(page, [tingting])
      const loaded = () =>
        page.evaluate(() => [...document.scripts].filter(({ src }) => src.endsWith('/listen/player.js')).length)
      expect(await loaded()).toBe(0)
      await listen(page).click()
      await saidSoFar(page, 1)
      expect(await loaded()).toBe(1)
    })

    test('it reads from the segment being read, headings too, and lights what it reads', async () => {
      await giveVoices(page, [samantha, meijia, tingting])
      await open(page, url, 'p3-5')
      expect(await lit(page)).toEqual(['p3-5'])
      expect(await page.locator('.player .about').textContent()).toBe('¶3.5')
      await finish(page)
      expect(await saidSoFar(page, 2)).toBe(
        '一、提高政治站位，强化使命担当，在谱写新时代经济社会高质量发展的绚丽篇章中牢记嘱托、奋勇争先'
      )
      expect(await lit(page)).toEqual(['s1'])
      expect(await page.locator('.player .about').textContent()).toBe('§1')
      await finish(page)
      await saidSoFar(page, 3)
      expect(await said(page)).toMatchObject([
        { text: sentence('zh', 3, 5), lang: 'zh-CN', rate: 1, voice: undefined },
        { lang: 'zh-CN' },
        { lang: 'zh-CN' }
      ])
    })

    test('a long sentence is said in several breaths, without signs, and placeholders letter by letter', async () => {
      await giveVoices(page, [tingting])
      await open(page, url, 'p11-4')
      const words = await segmentsSaid(page, 2)
      expect(words.length).toBeGreaterThan(2)
      expect(words.filter(({ length }) => length > 60)).toEqual([])
      const spoken = [4, 5].map((number) => sentence('zh', 11, number).replaceAll('XX', 'X X'))
      expect(words.join('')).toBe(spoken.join(''))
      expect(words[0]).toBe('广大X X党员干部必须树立决战决胜商展胜的信心。')
    })

    test('in the characters of the edition, whatever characters are shown', async () => {
      await giveVoices(page, [tingting])
      await open(page, `${url}?script=hant`, 'p12-1')
      await page.locator('#p12-1 > .run[lang=zh-Hant]').waitFor()
      await finish(page)
      await saidSoFar(page, 2)
      expect(isBreathOf(sentence('zh', 12, 2), (await wordsSaid(page)).at(-1)!)).toBe(true)
    })

    test('in English, and in both languages, one after the other', async () => {
      await giveVoices(page, [tingting, samantha])
      await open(page, url, 'p12-1')
      await choice(page, 'What is read').selectOption('English')
      expect(isBreathOf(sentence('en', 12, 1), await saidSoFar(page, 2))).toBe(true)
      await choice(page, 'What is read').selectOption('Chinese, then English')
      expect(await saidSoFar(page, 3)).toBe(sentence('zh', 12, 1))
      expect(await lit(page)).toEqual(['p12-1'])
      expect((await segmentsSaid(page, 1)).slice(2).join('')).toBe(sentence('zh', 12, 1) + sentence('en', 12, 1))
      expect(await lit(page)).toEqual(['p12-2'])
      expect(isBreathOf(sentence('zh', 12, 2), (await wordsSaid(page)).at(-1)!)).toBe(true)
      const languages = (await said(page)).map(({ lang }) => lang)
      expect(languages).toEqual(['zh-CN', 'en-US', 'zh-CN', 'en-US', 'en-US', 'zh-CN'])
      // For the next visit.
      await open(page, `${url}?view=zh`, 'p12-1')
      expect(await choice(page, 'What is read').inputValue()).toBe('both')
      expect((await segmentsSaid(page, 1)).join('')).toBe(sentence('zh', 12, 1) + sentence('en', 12, 1))
      await changeVoices(page, [tingting])
      await segmentsSaid(page, 1)
      expect(await lit(page)).toEqual(['p13-1'])
      expect((await said(page)).slice(3).map(({ lang }) => lang)).not.toContain('en-US')
    })

    test('only languages that have a voice are offered, also when they come while it reads', async () => {
      await giveVoices(page, [samantha])
      await open(page, url, 'p12-1')
      expect((await said(page))[0]!.lang).toBe('en-US')
      expect(isBreathOf(sentence('en', 12, 1), (await wordsSaid(page))[0]!)).toBe(true)
      expect(await choice(page, 'What is read').isVisible()).toBe(false)
      expect(await choice(page, 'Voice for English').isVisible()).toBe(false)
      await changeVoices(page, [samantha, tingting])
      expect(await choice(page, 'What is read').locator('option').allTextContents()).toEqual([
        'Chinese',
        'English',
        'Chinese, then English'
      ])
      await changeVoices(page, [anna])
      await page.locator('.player').waitFor({ state: 'detached' })
      expect(await lit(page)).toEqual([])
    })

    test('previous and next, while it reads and while it does not', async () => {
      await giveVoices(page, [tingting])
      await open(page, url, 'p13-1')
      await button(page, 'Previous sentence').click()
      expect(isBreathOf(sentence('zh', 12, 2), await saidSoFar(page, 2))).toBe(true)
      expect(await lit(page)).toEqual(['p12-2'])
      await button(page, 'Next sentence').click()
      expect(await saidSoFar(page, 3)).toBe((await wordsSaid(page))[0])
      await button(page, 'Next sentence').dblclick()
      expect(await lit(page)).toEqual(['p14-2'])
      await expect.poll(async () => isBreathOf(sentence('zh', 14, 2), (await wordsSaid(page)).at(-1)!)).toBe(true)
      await button(page, 'Pause').click()
      const before = (await said(page)).length
      await button(page, 'Previous sentence').click()
      expect(await lit(page)).toEqual(['p14-1'])
      await button(page, 'Play').click()
      expect(isBreathOf(sentence('zh', 14, 1), await saidSoFar(page, before + 1))).toBe(true)
    })

    test('it does not go beyond the title', async () => {
      await giveVoices(page, [tingting])
      await open(page, url, 'title')
      await button(page, 'Previous sentence').click()
      await saidSoFar(page, 2)
      expect(await lit(page)).toEqual(['title'])
    })

    test('it stops and goes on with the same breath, and at another speed, which is remembered', async () => {
      await giveVoices(page, [tingting])
      await open(page, url, 'p12-2')
      await finish(page)
      const second = await saidSoFar(page, 2)
      expect(isBreathOf(sentence('zh', 12, 2), (await wordsSaid(page)).join(''))).toBe(true)
      await button(page, 'Pause').click()
      expect(await cutShort(page)).toBe(1)
      expect(await lit(page)).toEqual(['p12-2'])
      await button(page, 'Play').click()
      expect(await saidSoFar(page, 3)).toBe(second)
      await choice(page, 'Speed').selectOption('1.5×')
      expect(await saidSoFar(page, 4)).toBe(second)
      await choice(page, 'Speed').selectOption('0.5×')
      const slow = await saidSoFar(page, 5)
      expect(second.startsWith(slow) && slow.length <= 30).toBe(true)
      expect((await said(page)).map(({ rate }) => rate)).toEqual([1, 1, 1, 1.5, 0.5])
      await open(page, url, 'p12-2')
      expect((await said(page))[0]!.rate).toBe(0.5)
    })

    test('a voice is chosen where there are several, and remembered', async () => {
      await giveVoices(page, [
        meijia,
        tingting,
        { name: '普通话 1; a=b', lang: 'zh-CN', localService: false },
        samantha
      ])
      await open(page, url, 'p12-1')
      expect(await choice(page, 'Voice for English').isVisible()).toBe(false)
      expect(await choice(page, 'Voice for Chinese').locator('option').allTextContents()).toEqual([
        'Voice for Chinese',
        'Tingting',
        '普通话 1; a=b (online)',
        'Meijia'
      ])
      await choice(page, 'Voice for Chinese').selectOption('Meijia')
      await saidSoFar(page, 2)
      expect((await said(page))[1]).toMatchObject({ lang: 'zh-TW', voice: 'Meijia' })
      await choice(page, 'Voice for Chinese').selectOption('普通话 1; a=b (online)')
      await saidSoFar(page, 3)
      await open(page, url, 'p12-1')
      expect((await said(page))[0]).toMatchObject({ lang: 'zh-CN', voice: '普通话 1; a=b' })
    })

    test('at the end of the text it stops, and begins again where one is', async () => {
      await giveVoices(page, [tingting])
      await open(page, url, 'p25-1')
      await finish(page, 1)
      await expect.poll(() => button(page, 'Play').count(), { timeout: 20_000 }).toBe(1)
      expect((await wordsSaid(page)).at(-1)).toMatch(/！$/)
      expect(await status(page)).toBe('The text ends here')
      expect(await lit(page)).toEqual([])
      const before = (await said(page)).length
      await page.goto(`${url}#p2-1`)
      await button(page, 'Play').click()
      await expect.poll(async () => (await wordsSaid(page))[before]).toBe(sentence('zh', 2, 1))
    })

    test('by the keyboard: Enter opens it, Tab leads through it, Escape closes it and leads back', async () => {
      await giveVoices(page, [tingting, meijia, samantha])
      await page.goto(`${url}#p12-1`)
      await listen(page).focus()
      await page.keyboard.press('Enter')
      await saidSoFar(page, 1)
      const focused = () =>
        page.evaluate(() => document.activeElement!.ariaLabel ?? document.activeElement!.textContent)
      expect(await focused()).toBe('Pause')
      await page.keyboard.press('Space')
      expect(await focused()).toBe('Play')
      expect(await cutShort(page)).toBe(1)
      await page.keyboard.press('Space')
      await saidSoFar(page, 2)
      const order: string[] = []
      for (let press = 0; press < 5; press++) {
        await page.keyboard.press('Tab')
        order.push((await focused())!)
      }
      expect(order).toEqual(['Next sentence', 'What is read', 'Speed', 'Voice for Chinese', 'Close'])
      await page.keyboard.press('Escape')
      expect(await page.locator('.player').count()).toBe(0)
      expect(await lit(page)).toEqual([])
      expect(await cutShort(page)).toBe(2)
      expect(await focused()).toBe('Listen')
    })

    test('once it is closed nothing more is said, and it can be opened again', async () => {
      await giveVoices(page, [tingting])
      await open(page, url, 'p12-1')
      // In one go, before the next has begun.
      await page.$$eval('.player > button', (buttons: HTMLElement[]) => {
        for (const name of ['Next sentence', 'Close']) buttons.find(({ ariaLabel }) => ariaLabel === name)!.click()
      })
      await page.waitForTimeout(300)
      expect(await wordsSaid(page)).toEqual([sentence('zh', 12, 1)])
      await listen(page).click()
      await saidSoFar(page, 2)
      await listen(page).click()
      expect(await page.locator('.player').count()).toBe(1)
    })

    test('it falls silent when the page is left', async () => {
      await giveVoices(page, [tingting])
      await open(page, url, 'p12-1')
      await page.locator('header.site a', { hasText: 'About' }).click()
      await page.waitForURL(/about/)
      expect(await cutShort(page)).toBe(1)
      expect(await said(page)).toEqual([])
    })

    test('where the browser fails it says so; where it was refused, or stopped by another page, Play is there', async () => {
      await giveVoices(page, [tingting], 1)
      await page.goto(`${url}#p12-1`)
      await listen(page).click()
      await button(page, 'Play').click()
      expect(await saidSoFar(page, 1)).toBe(sentence('zh', 12, 1))
      await fail(page, 'interrupted')
      await button(page, 'Play').click()
      await saidSoFar(page, 2)
      expect(await status(page)).toBe('')
      await fail(page, 'synthesis-failed')
      await button(page, 'Play').waitFor()
      expect(await status(page)).toBe('The browser could not go on reading aloud')
      expect(await lit(page)).toEqual(['p12-1'])
    })

    test('the text as received is read as it was received', async () => {
      await giveVoices(page, [tingting])
      await open(page, `${url}?text=received`, 'p16-5')
      expect((await segmentsSaid(page, 1)).join('')).toContain('融吝好')
    })

    test('the page stays where it is while what is spoken is in sight, and goes after it when it is not', async () => {
      await giveVoices(page, [tingting])
      await open(page, url, 'p12-1')
      const scrolled = () => page.evaluate(() => scrollY)
      // All of it, or as much as there is room for.
      const inSight = () =>
        page.$eval('.spoken > .run.zh', (run) => {
          const { top, bottom, height } = run.getBoundingClientRect()
          const foot = document.querySelector('.player')!.getBoundingClientRect().top
          return top >= 0 && (bottom <= foot || (height > foot - 100 && top < 100))
        })
      const places = new Set([await scrolled()])
      for (let step = 0; step < 12; step++) {
        await button(page, 'Next sentence').click()
        expect(await inSight()).toBe(true)
        places.add(await scrolled())
      }
      // A page at a time, and not with every segment.
      expect(places.size).toBeGreaterThan(1)
      expect(places.size).toBeLessThan(8)
      await page.evaluate(() => {
        scrollTo({ top: 0, behavior: 'instant' })
      })
      await button(page, 'Next sentence').click()
      expect(await inSight()).toBe(true)
    })
  })
}

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 360]
] as const)('axe finds no fault, %s, %i pixels wide, and targets are large enough', async (colorScheme, width) => {
  const origin = await hosted()
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 760 }, bypassCSP: true })
  const page = await context.newPage()
  await giveVoices(page, [tingting, meijia, samantha, { name: 'Microsoft Aria Online (Natural)', lang: 'en-US' }])
  await page.goto(`${origin.url}${reading}#p12-1`)
  await listen(page).click()
  await saidSoFar(page, 1)
  await choice(page, 'What is read').selectOption('both')
  await page.addScriptTag({ content: axe.source })
  const { violations } = (await page.evaluate(
    `axe.run({ include: ['.player', '.spoken', '.tools'] })`
  )) as axe.AxeResults
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  const sizes = await page.$$eval('.player :is(button, select)', (all) =>
    all.map((one) => {
      const { width: wide, height } = one.getBoundingClientRect()
      return Math.min(wide, height)
    })
  )
  expect(sizes).toHaveLength(8)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(width < 640 ? 44 : 24)
  await context.close()
  origin.close()
})

test('with colors of the reader’s own a line shows what is spoken', async () => {
  const origin = await hosted()
  const page = await browser.newPage({ forcedColors: 'active' })
  await giveVoices(page, [tingting])
  await open(page, origin.url + reading, 'p12-1')
  const outline = await page.$eval('.spoken > .run', (run) => getComputedStyle(run).outlineStyle)
  expect(outline).toBe('solid')
  await page.close()
  origin.close()
})
