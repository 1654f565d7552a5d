import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { hosted, type Origin, unhosted } from './origins.ts'
import { watch } from './watch.ts'

/** The glossary and the apparatus as lists that answer. */
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const shown = (page: Page) => page.locator('.index li > a').filter({ visible: true }).allTextContents()

for (const open of [hosted, unhosted]) {
  describe(open.name, () => {
    let origin: Origin
    let page: Page
    let faults: string[]
    beforeAll(async () => {
      origin = await open()
    })
    afterAll(() => {
      origin.close()
    })
    beforeEach(async () => {
      page = await browser.newPage()
      faults = watch(page, origin.url)
    })
    afterEach(async () => {
      expect(faults).toEqual([])
      await page.close()
    })

    test.each(['河长制', '河長制', 'hezhangzhi', 'hé zhǎng', 'he2zhang3', 'river chief'])(
      'the filter finds a term by %s, and says how many it found',
      async (query) => {
        await page.goto(`${origin.url}glossary.html`)
        await page.getByLabel('Find').fill(query)
        expect((await shown(page)).map((text) => text.trim())).toEqual(['河长制'])
        expect(await page.locator('.find .count').textContent()).toMatch(/^1 of \d{3} terms$/)
        expect(new URL(page.url()).searchParams.get('find')).toBe(query)
        await page.reload()
        expect((await shown(page)).map((text) => text.trim())).toEqual(['河长制'])
      }
    )

    test('what is found nowhere leaves an empty list, and nothing brings all back', async () => {
      await page.goto(`${origin.url}glossary.html`)
      const all = (await shown(page)).length
      expect(all).toBeGreaterThan(218)
      await page.getByLabel('Find').fill('zzz')
      expect(await shown(page)).toEqual([])
      expect(await page.locator('.find .count').textContent()).toMatch(/^0 of/)
      await page.getByLabel('Find').fill('')
      expect(await shown(page)).toHaveLength(all)
    })

    test('the three orders have every term once, under headings that can be jumped to', async () => {
      await page.goto(`${origin.url}glossary.html`)
      const all = (await shown(page)).sort()
      for (const [name, group] of [
        ['Category', 'economy'],
        ['English', 'B'],
        ['Pinyin', 'B']
      ] as const) {
        await page.getByRole('button', { name }).click()
        expect((await shown(page)).sort(), name).toEqual(all)
        const headings = await page.locator('.groups h2').allTextContents()
        expect(headings, name).toEqual([...headings].sort())
        await page.locator('.letters').getByRole('link', { name: group, exact: true }).click()
        expect((await page.locator('.groups h2', { hasText: new RegExp(`^${group}$`) }).boundingBox())!.y).toBeLessThan(
          200
        )
      }
      const english = async () => page.locator('.index .en').allTextContents()
      await page.getByRole('button', { name: 'English' }).click()
      const first = (await english())[0]!
      expect(first.replace(/^(?:the|an?) /i, '')[0]!.toLowerCase()).toMatch(/[a0-9]/)
    })

    test('an occurrence in an entry leads to its segment', async () => {
      await page.goto(`${origin.url}glossary/hezhangzhi.html`)
      const place = page.locator('.occurrences .place').first()
      const label = (await place.textContent())!.trim()
      await place.click()
      expect(new URL(page.url()).hash).toBe(`#${label.replace('¶', 'p').replace('.', '-')}`)
      expect(await page.locator('.marked').textContent()).toContain('河长制')
    })

    test('the apparatus is filtered by decision, kind and certainty, and the address has it', async () => {
      const address = `${origin.url}editions/district-plenum-2020/apparatus.html`
      await page.goto(address)
      const entries = page.locator('.entries > li[data-kind]').filter({ visible: true })
      expect(await entries.count()).toBe(90)
      await page.getByLabel('kind').selectOption('misreading')
      const misreadings = await entries.count()
      expect(misreadings).toBeGreaterThan(0)
      expect(misreadings).toBeLessThan(90)
      await page.getByLabel('certainty').selectOption('certain')
      const sure = await entries.count()
      expect(sure).toBeLessThanOrEqual(misreadings)
      expect(await page.locator('.filters .count').textContent()).toBe(`${sure} of 90 entries`)
      for (const entry of await entries.all()) {
        expect(await entry.locator('.grade').textContent()).toMatch(/misreading · certain/)
      }
      await page.reload()
      expect(await entries.count()).toBe(sure)
      await page.goto(`${address}?kind=nonsense`)
      expect(await entries.count()).toBe(90)
    })
  })
}

test('without script the glossary is a plain list with nothing that does not work', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const { url } = await unhosted()
  await page.goto(`${url}glossary.html`)
  expect((await shown(page)).length).toBeGreaterThan(218)
  expect(await page.locator('.find').isVisible()).toBe(false)
  await page.goto(`${url}glossary/hezhangzhi.html`)
  expect(await page.locator('.timeline svg, .dispersion svg').first().isVisible()).toBe(true)
  await page.goto(`${url}editions/district-plenum-2020/apparatus.html`)
  expect(await page.locator('.filters').isVisible()).toBe(false)
  await context.close()
})
