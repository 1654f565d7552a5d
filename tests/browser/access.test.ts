import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scenes } from '../screens/scenes.ts'
import { askBox, openCitations, openCiteBar, openKeys, openNote, openSettings, openTerm } from '../screens/steps.ts'
import { axeFaults } from './axe-faults.ts'
import { launchChromium } from './chromium.ts'
import { wrongLanguages } from './languages.ts'
import { hosted, type Origin, unhosted } from './origins.ts'
import { watch } from './watch.ts'

/** Pages say of themselves what those need who hear them: faults that axe can find, languages, and the reading order. */
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const reading = 'editions/district-plenum-2020.html'

/** Shows the words of a sentence with the dictionary. */
async function openWord(page: Page): Promise<void> {
  await page.keyboard.press('w')
  await page.waitForSelector('.slip .word-list')
}

/** Reads for a while, and comes back later: the way to where one was is offered. */
async function openOffer(page: Page): Promise<void> {
  await page.evaluate(() => {
    localStorage.setItem('tifa-at-district-plenum-2020', 'p20-1')
  })
  await page.reload()
  await page.waitForSelector('.place-offer')
}

/** Comes with a query, whose places are marked. */
async function openFound(page: Page): Promise<void> {
  const url = new URL(page.url())
  url.searchParams.set('q', '稳中求进')
  await page.goto(url.href)
  await page.waitForSelector('.found-bar')
}

/** Goes on to the next characters, which is said. */
async function openStatus(page: Page): Promise<void> {
  await page.keyboard.press('f')
  await page.waitForSelector('.status.shown')
}

/** What opens on the reading page, by where it stands. */
const opened = {
  '.slip': [openTerm, openNote, openWord],
  '.settings-panel': [openSettings],
  '.keys-help': [openKeys],
  '.search-box': [askBox],
  '.cite-bar': [openCiteBar],
  '.cite-dialog': [openCitations],
  '.place-offer': [openOffer],
  '.found-bar': [openFound],
  '.status': [openStatus]
}

/** Axe takes its time: half of the themes and of the ways to look at the text are given to each way to reach the site. */
for (const [open, themes, states] of [
  [
    hosted,
    ['light', 'contrast'],
    ['parallel', 'interleaved', 'zh', 'en', 'tap-en', 'tap-zh'].map((view) => `view=${view}`)
  ],
  [unhosted, ['dark', 'sepia'], ['text=variants', 'text=received', 'pinyin=all', 'script=hant', 'annotations=off']]
] as const) {
  describe(open.name, () => {
    /** One page of each kind but the reading page. On a host the console tells that two of them are not where they say. */
    const kinds = scenes.filter(
      ({ name }) => !/^reading-/.test(name) && !(open === hosted && /^(404|offline)$/.test(name))
    )
    let origin: Origin
    beforeAll(async () => {
      origin = await open()
    })
    afterAll(() => {
      origin.close()
    })

    /** Looks at pages in a window of its own: the console has been empty. */
    async function look(visit: (page: Page, go: (address: string) => Promise<void>) => Promise<void>): Promise<void> {
      // Axe is injected, which the policy of the pages forbids.
      const context = await browser.newContext({
        bypassCSP: true,
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce'
      })
      const page = await context.newPage()
      const faults = watch(page, origin.url)
      await visit(page, async (address) => {
        // Another place of the same page would not load it anew.
        await page.goto('about:blank')
        await page.goto(origin.url + address)
      })
      expect(faults).toEqual([])
      await context.close()
    }

    test('on no kind of page does axe find a fault, and every word says its language', async () => {
      await look(async (page, go) => {
        for (const { name, address, prepare } of [
          ...kinds,
          { name: 'reading', address: reading, prepare: undefined }
        ]) {
          await go(address)
          await prepare?.(page)
          expect(await axeFaults(page, 'html', themes), name).toEqual([])
          expect(await wrongLanguages(page, 'body'), name).toEqual([])
        }
      })
    }, 180_000)

    test('nor in what opens on the reading page, where every word says its language as well', async () => {
      await look(async (page, go) => {
        for (const [place, ways] of Object.entries(opened)) {
          for (const way of ways) {
            await go(`${reading}?margin=off#p12-2`)
            await way(page)
            expect(await axeFaults(page, place, themes), way.name).toEqual([])
            expect(await wrongLanguages(page, place), way.name).toEqual([])
          }
        }
      })
    }, 180_000)

    test('nor in any view or state of the text', async () => {
      await look(async (page, go) => {
        for (const state of states) {
          await go(`${reading}?${state}`)
          if (state === 'pinyin=all') await page.waitForSelector('#p12-2 ruby', { state: 'attached' })
          if (state === 'script=hant') await page.waitForSelector('#p12-2 [lang=zh-Hant]', { state: 'attached' })
          if (state.startsWith('view=tap')) await page.waitForSelector('.reveal')
          expect(await axeFaults(page, '.tools, #s1, #p12, #p18', [themes[0]]), state).toEqual([])
        }
      })
    })

    test('with pinyin and in traditional characters every word still says its language', async () => {
      await look(async (page, go) => {
        await go(`${reading}?pinyin=all&script=hant`)
        await page.waitForSelector('#p26-1 ruby', { state: 'attached' })
        await page.waitForSelector('#p26-1 [lang=zh-Hant]', { state: 'attached' })
        expect(await wrongLanguages(page, 'body')).toEqual([])
        expect(await page.locator('.text .run.zh:not([lang=zh-Hant])').count()).toBe(0)
        expect(await page.locator('.text rt[lang=zh-Latn-pinyin]').count()).toBeGreaterThan(1000)
      })
    })

    test('text alone has nothing to stop at but its labels, and the list has all that was taken away', async () => {
      await look(async (page, go) => {
        const stops = () =>
          page.$$eval('.text a[href]:not(.label)', (links) =>
            links.filter((link) => link.checkVisibility()).map((link) => link.textContent)
          )
        const places = () =>
          page.$$eval('.text a:not(.label)', (links: HTMLAnchorElement[]) => [
            ...new Set(
              links.flatMap((link) => {
                const href = link.getAttribute('href') ?? link.dataset.href!
                const slugs = link.dataset.covered
                  ?.split(' ')
                  .map((slug) => href.replace(/[^/]+\.html$/, `${slug}.html`))
                return [href, ...(slugs ?? [])].map((one) => new URL(one, location.href.replace(/[?#].*/, '')).href)
              })
            )
          ])
        await go(reading)
        expect((await stops()).length).toBeGreaterThan(1000)
        const marks = await places()
        await go(`${reading}?annotations=off`)
        expect(await stops()).toEqual([])
        expect(await page.locator('.notes').isVisible()).toBe(false)
        await go('editions/district-plenum-2020/annotations.html')
        const listed = new Set(
          await page.$$eval<string[], HTMLAnchorElement>('.annotated a', (links) => links.map(({ href }) => href))
        )
        expect(marks.filter((mark) => !listed.has(mark))).toEqual([])
      })
    })

    test('single keys that are switched off do nothing: the search opens by Ctrl-K alone', async () => {
      await look(async (page, go) => {
        await go('about.html?keys=off')
        await page.keyboard.press('/')
        expect(await page.locator('script[src*="search/box"]').count()).toBe(0)
        await page.keyboard.press('Control+k')
        await page.waitForSelector('.search-box[open]')
        await go('about.html')
        await page.keyboard.press('/')
        await page.waitForSelector('.search-box[open]')
      })
    })
  })
}
