import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { choose } from './choose.ts'
import { launchChromium } from './chromium.ts'
import { heard } from './heard.ts'
import { hosted, type Origin, unhosted } from './origins.ts'
import { tapWords } from './tapping.ts'
import { watch } from './watch.ts'

/** One language waits until it is tapped. */
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const slip = (page: Page) => page.locator('#slip')
/** Which sentences are revealed, by their ids. */
const revealed = (page: Page) => page.$$eval('.text .segment.revealed', (all) => all.map(({ id }) => id))
/** The languages of a sentence that are to be seen. */
const shown = (page: Page, id: string) =>
  page.$$eval(`#${id} > .run`, (runs) =>
    (runs as HTMLElement[]).flatMap((run) => (run.getClientRects().length > 0 ? run.lang : []))
  )
const focused = (page: Page) => page.evaluate(() => document.activeElement?.closest('[id]')?.id)

for (const open of [hosted, unhosted]) {
  describe(open.name, () => {
    let origin: Origin
    let page: Page
    let faults: string[]
    const visit = async (query: string) => {
      await page.goto(`${origin.url}editions/district-plenum-2020.html${query}`)
      await expect.poll(() => page.locator('.reveal').count()).toBe(218)
    }
    const button = (id: string) => page.locator(`#${id} > .reveal`)

    beforeAll(async () => {
      origin = await open()
    })
    afterAll(() => {
      origin.close()
    })
    beforeEach(async () => {
      page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      faults = watch(page, origin.url)
    })
    afterEach(async () => {
      expect(faults).toEqual([])
      await page.close()
    })

    test.each([
      ['tap-en', 'English', 'zh-Hans', 'en', '在新中国的发展历程中', 'destined to be a milestone year'],
      ['tap-zh', 'Chinese', 'en', 'zh-Hans', 'destined to be a milestone year', '在新中国的发展历程中']
    ])('%s: %s is neither seen nor heard before it is revealed', async (view, name, open, hidden, there, waiting) => {
      await visit(`?view=${view}`)
      expect(await shown(page, 'p2-1')).toEqual([open])
      const said = await heard(page)
      expect(said).toContain(there)
      expect(said).not.toContain(waiting)
      expect(await button('p2-1').innerText()).toContain(name)
      expect(await button('p2-1').getAttribute('aria-expanded')).toBe('false')

      // A click on the sentence, and on its button.
      await tapWords(page, `#p2-1 > .run.${view === 'tap-en' ? 'zh' : 'tr'}`, there)
      expect(await revealed(page)).toEqual(['p2-1'])
      expect((await shown(page, 'p2-1')).sort()).toEqual([open, hidden].sort())
      expect(await heard(page)).toContain(waiting)
      expect(await button('p2-1').getAttribute('aria-expanded')).toBe('true')
      await button('p2-1').click()
      expect(await revealed(page)).toEqual([])
      await button('p2-1').click()
      await tapWords(page, '#p2-1 > .run.tr', 'destined')
      expect(await revealed(page)).toEqual([])

      // Enter, where the keyboard is.
      await page.locator('#p2-1 > .label').focus()
      await page.keyboard.press('j')
      await expect.poll(() => focused(page)).toBe('p2-2')
      await page.keyboard.press('Enter')
      expect(await revealed(page)).toEqual(['p2-2'])
      await page.keyboard.press('Enter')
      expect(await revealed(page)).toEqual([])

      // What is revealed stays so while other things are chosen, and the focus where it was.
      await button('p2-2').focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('+')
      await expect.poll(() => page.locator('html').getAttribute('data-size')).toBe('l')
      expect(await revealed(page)).toEqual(['p2-2'])
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('reveal')

      await choose(page, 'view', view === 'tap-en' ? 'tap-zh' : 'tap-en')
      await expect.poll(() => shown(page, 'p2-2')).toEqual([hidden])
      expect(await page.locator('.reveal').count()).toBe(218)
      expect(await revealed(page)).toEqual([])
      await choose(page, 'view', 'parallel')
      await expect.poll(() => page.locator('.reveal').count()).toBe(0)
      expect(await shown(page, 'p2-2')).toEqual(['zh-Hans', 'en'])
    })

    test('terms, notes and words explain themselves, and reveal nothing', async () => {
      await visit('?view=tap-en&margin=off')
      await page.locator('#p2-4 .run.zh a.term').first().click()
      await expect.poll(() => slip(page).locator('b').first().innerText()).toBe('省委X届X次全会')
      await page.keyboard.press('Escape')
      await page.locator('#p2-4 .run.zh a.ref[href="#n8"]').click()
      await expect.poll(() => slip(page).getAttribute('aria-label')).toBe('Note 8')
      await page.keyboard.press('Escape')
      expect(await revealed(page)).toEqual([])
      // The first tap on a word was meant for its sentence, the second for the word.
      await tapWords(page, '#p2-4 .run.zh', '发展带来了')
      expect(await revealed(page)).toEqual(['p2-4'])
      expect(await slip(page).isVisible()).toBe(false)
      await tapWords(page, '#p2-4 .run.zh', '发展带来了')
      await expect.poll(() => slip(page).getAttribute('aria-label')).toBe('发展')
      expect(await revealed(page)).toEqual(['p2-4'])
      await page.keyboard.press('Escape')
      // Where words are not explained the second tap is for the sentence again.
      for (const [choice, value] of [
        ['words', 'off'],
        ['annotations', 'off']
      ] as const) {
        await choose(page, choice, value)
        await tapWords(page, '#p2-4 .run.zh', '发展带来了')
        expect(await revealed(page), choice).toEqual([])
        await tapWords(page, '#p2-4 .run.zh', '发展带来了')
        expect(await revealed(page), choice).toEqual(['p2-4'])
        await choose(page, choice, 'on')
      }
    })
  })
}
