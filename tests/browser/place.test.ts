import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { hosted, type Origin, unhosted } from './origins.ts'
import { watch } from './watch.ts'

/** The way back to where the reader was, and how much has been read. */
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const reading = 'editions/district-plenum-2020.html'
const offer = (page: Page) => page.locator('.place-offer')
const topOf = (page: Page, id: string) =>
  page.evaluate((of) => document.getElementById(of)!.getBoundingClientRect().top, id)

/** What the contents say of a section: in words, and as the length of a line. */
const progress = (page: Page, id: string) =>
  page.locator(`.contents a[href="#${id}"]`).evaluate((link) => ({
    title: (link as HTMLElement).title,
    read: parseFloat((link as HTMLElement).style.getPropertyValue('--read'))
  }))

/** Paragraphs of a section that have been read. */
const count = async (page: Page, id: string) => Number(/^\d+/.exec((await progress(page, id)).title)?.[0] ?? 0)

for (const open of [hosted, unhosted]) {
  describe(open.name, () => {
    let origin: Origin
    let context: BrowserContext
    let page: Page
    let faults: string[]
    const visit = (path = reading) => page.goto(origin.url + path)
    /** Goes to a place and stays there until the end of its paragraph, which is in the window, counts as read. */
    const read = async (id: string, section: string) => {
      const before = await count(page, section)
      await page.evaluate((at) => {
        document.getElementById(at)!.scrollIntoView()
      }, id)
      await expect.poll(() => count(page, section)).toBeGreaterThan(before)
    }

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
    })
    afterEach(async () => {
      expect(faults).toEqual([])
      await context.close()
    })

    test('the second visit offers to go on where the first one ended', async () => {
      await visit()
      expect(await offer(page).count()).toBe(0)
      await read('p13-1', 's2-3')
      await visit('about.html')
      await visit()
      const go = page.getByRole('button', { name: 'Continue at ¶13.1' })
      expect(await go.isVisible()).toBe(true)
      expect(await page.evaluate(() => scrollY)).toBe(0)
      await go.click()
      expect(await offer(page).count()).toBe(0)
      const top = await topOf(page, 'p13-1')
      expect(top).toBeGreaterThanOrEqual(0)
      expect(top).toBeLessThan(120)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('p13-1')
      // Who comes back by an address is offered the way back as well; who does not want it is left alone.
      await visit('about.html')
      await visit(`${reading}#p24-6`)
      expect(await offer(page).getByRole('button').first().textContent()).toBe('Back to ¶13.1')
      const there = await topOf(page, 'p24-6')
      await offer(page).getByRole('button', { name: 'Stay here' }).click()
      expect(await offer(page).count()).toBe(0)
      expect(await topOf(page, 'p24-6')).toBe(there)
    })

    test('who is where the reading ended is offered nothing', async () => {
      await visit()
      await read('p13-1', 's2-3')
      await visit('about.html')
      await visit(`${reading}#p13-1`)
      await expect.poll(() => page.locator('#p13-1.marked').count()).toBe(1)
      expect(await offer(page).count()).toBe(0)
      // The browser itself brings the page back to where it was.
      await page.reload()
      await expect.poll(() => topOf(page, 'p13-1')).toBeLessThan(120)
      expect(await offer(page).count()).toBe(0)
      await visit('about.html')
      await visit()
      await page.getByRole('button', { name: 'Continue at ¶13.1' }).click()
      await page.reload()
      await expect.poll(() => topOf(page, 'p13-1')).toBeLessThan(120)
      expect(await offer(page).count()).toBe(0)
    })

    test('a link of the contents leaves a way back', async () => {
      await visit(`${reading}#p17-2`)
      const before = await topOf(page, 'p17-2')
      await page.locator('.contents a[href="#s4-1"]').click()
      const back = page.getByRole('button', { name: 'Back to ¶17.2' })
      await back.waitFor()
      await back.click()
      expect(Math.abs((await topOf(page, 'p17-2')) - before)).toBeLessThan(3)
      expect(await offer(page).count()).toBe(0)
      // One offer at a time, and none for a link that leads nowhere else.
      await page.locator('.contents a[href="#s4-1"]').click()
      await back.waitFor()
      await page.locator('.contents a[href="#s2-3"]').click()
      await page.getByRole('button', { name: 'Back to §4.1' }).waitFor()
      expect(await offer(page).count()).toBe(1)
    })

    test('the contents tell how much of a section has been read, and remember it', async () => {
      await visit()
      const all = await page.evaluate(() => {
        const [heading, next] = ['s2', 's3'].map((id) => document.getElementById(id)!)
        return [...document.querySelectorAll('.paragraph')].filter(
          (paragraph) =>
            heading!.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING &&
            paragraph.compareDocumentPosition(next!) & Node.DOCUMENT_POSITION_FOLLOWING
        ).length
      })
      expect(await progress(page, 's2')).toEqual({ title: '', read: 0 })
      await read('p13-1', 's2')
      const first = await count(page, 's2')
      expect((await progress(page, 's2')).title).toBe(`${first} of ${all} paragraphs read`)
      expect((await progress(page, 's2')).read).toBeCloseTo((100 * first) / all, 1)
      expect(await progress(page, 's1')).toEqual({ title: '', read: 0 })
      await page.reload()
      expect(await count(page, 's2')).toBe(first)
      // Each paragraph counts once.
      await read('p8-1', 's2')
      const second = await progress(page, 's2')
      expect(second.read).toBeGreaterThan((100 * first) / all)
      const line = await page
        .locator('.contents a[href="#s2"]')
        .evaluate((link) => [
          parseFloat(getComputedStyle(link, '::before').height),
          link.getBoundingClientRect().height
        ])
      expect(line[0]! / line[1]!).toBeCloseTo(second.read / 100, 1)
      await visit('about.html')
      await visit()
      expect(await progress(page, 's2')).toEqual(second)
    })
  })
}
