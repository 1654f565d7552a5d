import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askBox, openCiteBar, openKeys, openSettings, openTerm } from '../screens/steps.ts'
import { scenes } from '../screens/scenes.ts'
import { launchChromium } from './chromium.ts'
import { cutText } from './cut-text.ts'
import { hosted, type Origin, unhosted } from './origins.ts'
import { smallTargets } from './targets.ts'
import { watch } from './watch.ts'

/** Readers with other windows, spaces, fingers, colors and keys find everything, as WCAG 2.2 AA asks. */
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const reading = 'editions/district-plenum-2020.html'
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

/** What the success criterion says that readers may set (1.4.12). */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

for (const open of [hosted, unhosted]) {
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
    async function look(
      options: Parameters<Browser['newContext']>[0],
      visit: (page: Page, go: (address: string) => Promise<void>) => Promise<void>
    ): Promise<void> {
      // Styles are injected, which the policy of the pages forbids.
      const context = await browser.newContext({ bypassCSP: true, ...options })
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

    test('at 320 pixels, which is 400 % of 1280, no page scrolls sideways', async () => {
      await look({ viewport: { width: 320, height: 256 } }, async (page, go) => {
        for (const { name, address, prepare } of kinds) {
          await go(address)
          await prepare?.(page)
          expect(await overflow(page), name).toBeLessThanOrEqual(0)
        }
        for (const view of ['parallel', 'zh', 'tap-en']) {
          await go(`${reading}?view=${view}&size=xxl&pinyin=all`)
          await page.waitForSelector('#p26-1 ruby', { state: 'attached' })
          expect(await overflow(page), view).toBeLessThanOrEqual(0)
        }
      })
    })

    test('with wider spaces nothing is cut that was whole, and no page scrolls sideways', async () => {
      for (const width of [320, 1280]) {
        await look({ viewport: { width, height: 800 } }, async (page, go) => {
          for (const { name, address, prepare } of [
            ...kinds,
            { name: 'reading', address: reading, prepare: undefined }
          ]) {
            await go(address)
            await prepare?.(page)
            const before = await cutText(page)
            await page.addStyleTag({ content: spacing })
            expect(await overflow(page), `${name} at ${width}`).toBeLessThanOrEqual(0)
            const cut = (await cutText(page)).filter((one) => !before.includes(one))
            expect(cut, `${name} at ${width}`).toEqual([])
          }
        })
      }
    })

    test('targets are large enough for a finger, or stand apart', async () => {
      for (const [width, hasTouch] of [
        [1280, false],
        [390, true]
      ] as const) {
        await look({ viewport: { width, height: 800 }, hasTouch }, async (page, go) => {
          for (const { name, address, prepare } of kinds) {
            await go(address)
            await prepare?.(page)
            expect(await smallTargets(page, 'body'), `${name} at ${width}`).toEqual([])
          }
          for (const [within, prepare] of [
            ['body', undefined],
            ['.slip', openTerm],
            ['.settings-panel', openSettings],
            ['.cite-bar', openCiteBar],
            ['.search-box', askBox]
          ] as const) {
            await go(`${reading}#p12-2`)
            await prepare?.(page)
            expect(await smallTargets(page, within), `${within} at ${width}`).toEqual([])
          }
        })
      }
    })

    test('who wants less motion gets none', async () => {
      await look({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }, async (page, go) => {
        const moving = () =>
          page.evaluate(() => [
            ...document.getAnimations().map(({ effect }) => String((effect as KeyframeEffect).pseudoElement)),
            ...[...document.querySelectorAll('*')].flatMap((element) => {
              const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
              const isStill = transitionDuration === '0s' && animationName === 'none' && scrollBehavior === 'auto'
              return isStill ? [] : [`${element.tagName}.${element.className}`]
            })
          ])
        for (const prepare of [openTerm, openSettings, openKeys, openCiteBar]) {
          await go(`${reading}#p12-2`)
          await prepare(page)
          expect(await moving(), prepare.name).toEqual([])
        }
        // With it the line of what was done fades, which shows that there is something to be left out.
        await page.emulateMedia({ reducedMotion: 'no-preference' })
        expect(await moving()).toEqual(['P.status'])
      })
    })

    test('in colors of the system everything that is chosen, current or marked still differs', async () => {
      await look({ viewport: { width: 1280, height: 800 }, forcedColors: 'active' }, async (page, go) => {
        /** What shows when colors are forced: lines of some width; and backgrounds where they are kept. */
        const shown = (selector: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((element) => {
              const style = getComputedStyle(element)
              const lines = ['outline', 'border-left', 'border-bottom'].map((side) => {
                const [width, how, color] = ['width', 'style', 'color'].map((part) =>
                  style.getPropertyValue(`${side}-${part}`)
                )
                return width === '0px' || how === 'none' ? '' : `${side} ${width} ${how} ${color}`
              })
              const isKept = style.getPropertyValue('forced-color-adjust') === 'none'
              return [...lines, isKept ? style.backgroundColor : ''].join(' ')
            })
        const differ = async (one: string, other: string) => {
          expect(await shown(one), `${one} and ${other}`).not.toBe(await shown(other))
        }
        await go(`${reading}#p12-2`)
        await differ('.switches [aria-pressed=true]', '.switches [aria-pressed=false]')
        await differ('.contents [aria-current]', '.contents a:not([aria-current])')
        await differ('header.site [aria-current]', 'header.site nav a:not([aria-current])')
        await differ('.segment.marked > .run.zh', '.segment:not(.marked) > .run.zh')
        await differ('.segment.marked > .run.tr', '.segment:not(.marked) > .run.tr')
        await page.keyboard.press('j')
        await expect.poll(() => page.locator('.segment:focus').count()).toBe(1)
        await differ('.segment:focus', '.segment:not(:focus)')
        await openSettings(page)
        await differ('.settings-panel input:checked + span', '.settings-panel input:not(:checked) + span')
        await go(`${reading}?text=variants`)
        await differ('.text .variant', '.text .run.zh')
        await go(reading)
        await askBox(page)
        await page.keyboard.press('ArrowDown')
        await differ('.hits [aria-selected=true]', '.hits [aria-selected=false]')
        await differ('.hits mark', '.hits .line')
        await go('editions/district-plenum-2020/apparatus.html#e5')
        await differ('.entries li:target', '.entries li:not(:target)')
        await go('editions/district-plenum-2020/overview.html')
        await differ('.key.national', '.key.local')
      })
    })

    test('what has the focus is never hidden, forward or backward', async () => {
      await look({ viewport: { width: 390, height: 700 }, hasTouch: true }, async (page, go) => {
        await go(`${reading}#p17-1`)
        await page.locator('#p17-1 a.term').first().focus()
        const hidden: string[] = []
        for (const key of ['Tab', 'Shift+Tab']) {
          for (let stop = 0; stop < 40; stop++) {
            await page.keyboard.press(key)
            const covered = await page.evaluate(() => {
              const focused = document.activeElement!
              const boxes = [...focused.getClientRects()]
              const isSeen = boxes.some(({ left, right, top, bottom }) =>
                [0.1, 0.5, 0.9].some((part) => {
                  const found = document.elementFromPoint(left + (right - left) / 2, top + (bottom - top) * part)
                  return found !== null && (focused.contains(found) || found.contains(focused))
                })
              )
              return isSeen ? undefined : `${focused.textContent.trim().slice(0, 20)} at ${boxes[0]?.top}`
            })
            if (covered !== undefined) hidden.push(`${key}: ${covered}`)
          }
        }
        expect(hidden).toEqual([])
      })
    })
  })
}
