import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { hosted, type Origin, unhosted } from './origins.ts'
import { pasted } from './pasted.ts'
import { watch } from './watch.ts'

/** The reading page: views, addresses, contents. */
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const view = (page: Page) => page.evaluate(() => document.documentElement.dataset['view'])
const topOf = (page: Page, id: string) =>
  page.evaluate((of) => document.getElementById(of)!.getBoundingClientRect().top, id)
const marked = (page: Page) => page.$$eval('.marked', (found) => found.map(({ id }) => id))

for (const open of [hosted, unhosted]) {
  describe(open.name, () => {
    let origin: Origin
    let context: BrowserContext
    let page: Page
    let faults: string[]
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
    })
    afterEach(async () => {
      expect(faults).toEqual([])
      await context.close()
    })

    test('side by side the two languages of a segment start on one line', async () => {
      await visit()
      expect(await view(page)).toBe('parallel')
      const [zh, tr] = await page.$$eval('#p17-2 > .run', (runs) => runs.map((run) => run.getBoundingClientRect()))
      expect(zh!.right).toBeLessThan(tr!.left)
      expect(Math.abs(zh!.top - tr!.top)).toBeLessThan(6)
    })

    test('each view shows what it says, and stays out of the address until it is shared', async () => {
      await visit()
      const shown = (lang: string) => page.locator(`#p17-2 > .run.${lang}`).isVisible()
      for (const [name, zh, tr] of [
        ['Interleaved', true, true],
        ['中文', true, false],
        ['English', false, true],
        ['Side by side', true, true]
      ] as const) {
        const button = page.getByRole('button', { name })
        await button.click()
        expect(new URL(page.url()).search).toBe('')
        expect(await button.getAttribute('aria-pressed')).toBe('true')
        expect([await shown('zh'), await shown('tr')], name).toEqual([zh, tr])
      }
    })

    test('the view in the address wins, the last choice is remembered, nonsense is not minded', async () => {
      await visit('?view=zh')
      expect(await view(page)).toBe('zh')
      await page.getByRole('button', { name: 'English' }).click()
      await visit()
      expect(await view(page)).toBe('translation')
      await visit('?view=interleaved')
      expect(await view(page)).toBe('interleaved')
      for (const nonsense of ['%3Cscript%3E', 'fr', 'tap-fr', '']) {
        await visit(`?view=${nonsense}`)
        expect(await view(page), nonsense).toBe('translation')
        expect(await page.locator('[data-choice=view] [aria-pressed=true]').textContent()).toContain('English')
      }
    })

    test('switching keeps the segment that was being read where it was', async () => {
      await visit('#p18-5')
      const before = await topOf(page, 'p18-5')
      for (const name of ['中文', 'Interleaved', 'English', 'Side by side']) {
        await page.getByRole('button', { name }).click()
        expect(Math.abs((await topOf(page, 'p18-5')) - before), name).toBeLessThan(3)
      }
    })

    test('activating a label copies the address without the view and says so', async () => {
      await visit('?view=interleaved')
      await page.locator('#p17-2').hover()
      const before = await topOf(page, 'p17-2')
      await page.locator('#p17-2 > .label').click()
      expect(await topOf(page, 'p17-2')).toBe(before)
      await expect.poll(() => page.locator('.status').textContent()).toBe('Copied the link to ¶17.2')
      const copied = await pasted(page)
      expect(copied).toBe(`${origin.url}editions/district-plenum-2020.html#p17-2`)
      expect(new URL(page.url()).hash).toBe('#p17-2')
      expect(await marked(page)).toEqual(['p17-2'])
    })

    test('a label works from the keyboard, and with Shift copies a range', async () => {
      await visit()
      await page.locator('#p12-1 > .label').focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => page.locator('.status').textContent()).toBe('Copied the link to ¶12.1')
      await page.locator('#p13-1').hover()
      await page.locator('#p13-1 > .label').click({ modifiers: ['Shift'] })
      await expect.poll(() => page.locator('.status').textContent()).toBe('Copied the link to ¶12.1–¶13.1')
      expect(await marked(page)).toEqual(['p12-1', 'p12-2', 'p13-1'])
    })

    test('a range may end in a paragraph, and focus stays on the label', async () => {
      await visit()
      await page.locator('#p12-2 > .label').focus()
      await page.keyboard.press('Enter')
      await page.locator('#p14 > .label').click({ modifiers: ['Shift'] })
      await expect.poll(() => new URL(page.url()).hash).toBe('#p12-2..p14')
      expect((await marked(page)).at(-1)).toBe('p14-8')
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('¶14')
    })

    test('every label can be hit where it is seen, in every view', async () => {
      for (const [width, views] of [
        [1280, ['parallel', 'interleaved', 'zh', 'en']],
        [600, ['interleaved', 'zh', 'en']]
      ] as const) {
        await page.setViewportSize({ width, height: 900 })
        for (const view of views) {
          await visit(`?view=${view}`)
          const missed = await page.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>('.paragraph > .label, .heading > .label')].flatMap((label) => {
              label.scrollIntoView({ block: 'center' })
              const { left, top, width: wide, height } = label.getBoundingClientRect()
              return document.elementFromPoint(left + wide / 2, top + height / 2) === label ? [] : [label.textContent]
            })
          )
          expect(missed, `${view} at ${width}`).toEqual([])
          for (const id of ['p2-1', 'p2-2', 'p9-3', 'p24-6']) {
            const words = await page.evaluate(firstWords, id)
            await page.mouse.move(words.x, words.y)
            const shown = page.locator(`#${id} > .label`)
            await expect.poll(() => shown.evaluate((label) => getComputedStyle(label).pointerEvents)).toBe('auto')
            const label = await shown.boundingBox()
            await page.mouse.click(label!.x + label!.width / 2, label!.y + label!.height / 2)
            await expect.poll(() => new URL(page.url()).hash, { message: `${view} at ${width}` }).toBe(`#${id}`)
          }
        }
      }
    })

    test('arriving at an address marks it, clear of what sticks to the window', async () => {
      for (const width of [1280, 900, 390]) {
        await page.setViewportSize({ width, height: 700 })
        await visit(`?w=${width}#p24-4..p24-7`)
        expect(await marked(page)).toEqual(['p24-4', 'p24-5', 'p24-6', 'p24-7'])
        const top = await topOf(page, 'p24-4')
        const covered = await page.evaluate(() => {
          const { width: toolsWidth, bottom } = document.querySelector('.tools')!.getBoundingClientRect()
          return toolsWidth > innerWidth / 2 ? bottom : 0
        })
        expect(top, `${width}`).toBeGreaterThanOrEqual(covered)
        expect(top, `${width}`).toBeLessThan(covered + 160)
      }
      await visit('?single#p24-5')
      const colour = (id: string) => page.$eval(`#${id} > .run`, (run) => getComputedStyle(run).backgroundColor)
      expect(await colour('p24-5')).not.toBe(await colour('p24-6'))
    })

    test('an address that is not there does no harm', async () => {
      await visit('#p99-9..p99-12')
      expect(await marked(page)).toEqual([])
      await visit('?again#%E0%A4%A')
      expect(await view(page)).toBe('parallel')
    })

    test('pointing at a segment lights both languages and shows its label', async () => {
      await visit()
      const look = () =>
        page.$eval('#p8-2', (segment) => ({
          lit: [...segment.querySelectorAll('.run')].map((run) => getComputedStyle(run).backgroundColor),
          label: getComputedStyle(segment.querySelector('.label')!).opacity
        }))
      const before = await look()
      await page.locator('#p8-2 .run.zh').hover()
      const after = await look()
      expect(before.label).toBe('0')
      expect(after.label).toBe('1')
      expect(after.lit[0]).toBe(after.lit[1])
      expect(after.lit[0]).not.toBe(before.lit[0])
    })

    test('the contents mark the section being read', async () => {
      await visit()
      const current = () => page.locator('.contents [aria-current]').getAttribute('href')
      for (const id of ['s2-3', 's3-4', 's4-1', 's1']) {
        await page.locator(`.contents a[href="#${id}"]`).click()
        await expect.poll(current, { message: id }).toBe(`#${id}`)
      }
      await page.evaluate(() => document.getElementById('p18-9')!.scrollIntoView())
      await expect.poll(current).toBe('#s3-3')
    })

    test('on a small screen the contents fold away and open again', async () => {
      await page.setViewportSize({ width: 390, height: 800 })
      await visit()
      const link = page.locator('.contents a[href="#s3"]')
      expect(await link.isVisible()).toBe(false)
      await page.locator('.contents summary').click()
      expect(await link.isVisible()).toBe(true)
      await link.click()
      expect(await link.isVisible()).toBe(false)
      expect(await topOf(page, 's3')).toBeLessThan(200)
    })

    test('they open above the text, and close by Escape and by a click elsewhere', async () => {
      await page.setViewportSize({ width: 390, height: 800 })
      await visit('#p12-2')
      const summary = page.locator('.contents summary')
      const link = page.locator('.contents a').first()
      const top = await topOf(page, 'p12-2')
      await summary.click()
      expect(await link.isVisible()).toBe(true)
      expect(await topOf(page, 'p12-2')).toBe(top)
      await page.keyboard.press('Tab')
      expect(await link.evaluate((first) => first === document.activeElement)).toBe(true)
      await page.keyboard.press('Escape')
      expect(await link.isVisible()).toBe(false)
      expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true)
      await summary.click()
      await page.mouse.click(200, 780)
      expect(await link.isVisible()).toBe(false)
      // Nor do they cover what the keyboard goes on to; and they open at the section being read.
      await summary.press('Enter')
      const current = page.locator('.contents [aria-current]')
      const [inner, outer] = [await current.boundingBox(), await page.locator('.contents nav').boundingBox()]
      expect(inner!.y).toBeGreaterThanOrEqual(outer!.y - 1)
      expect(inner!.y + inner!.height).toBeLessThanOrEqual(outer!.y + outer!.height + 1)
      await page.locator('.contents a').last().focus()
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement!.closest('.text') !== null)).toBe(true)
      expect(await link.isVisible()).toBe(false)
    })

    test('who arrives at an address goes on from there by keyboard', async () => {
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        await visit(`?w=${width}#p12-2`)
        await page.keyboard.press('Tab')
        const place = await page.evaluate(() => document.activeElement!.closest('.paragraph')?.id)
        expect(place, `${width}`).toBe('p12')
      }
    })

    test('in running text the label of a marked sentence is not on the line above it', async () => {
      for (const view of ['zh', 'en']) {
        await visit(`?view=${view}#p12-2`)
        const label = page.locator('#p12-2 > .label')
        const opacity = () => label.evaluate((one) => getComputedStyle(one).opacity)
        await page.mouse.move(0, 0)
        expect(await opacity(), view).toBe('0')
        await label.focus()
        expect(await opacity(), view).toBe('1')
      }
    })

    test('the keyboard goes through the tools as the eye does', async () => {
      for (const width of [390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        await visit()
        const places = await page.$$eval('.tools :is(button:not([hidden]), summary)', (all) =>
          all.map((one) => one.getBoundingClientRect()).map(({ left, top }) => [Math.round(top / 24), left])
        )
        expect(places.length).toBeGreaterThanOrEqual(6)
        expect(places, String(width)).toEqual(places.toSorted(([a, b], [c, d]) => a! - c! || b! - d!))
      }
    })
  })
}

/** A point on the first words of a segment, brought to the middle of the window. */
function firstWords(id: string): { x: number; y: number } {
  const runs = [...document.querySelectorAll(`#${id} > .run`)]
  runs[0]!.parentElement!.scrollIntoView({ block: 'center' })
  const { left, top, width, height } = runs.flatMap((run) => [...run.getClientRects()])[0]!
  return { x: left + Math.min(width / 2, 12), y: top + height / 2 }
}
