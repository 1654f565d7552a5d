import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { unhosted } from './origins.ts'

/** How the pages look where it can be measured: widths, colours, print, no script. */
let browser: Browser
let base: string
beforeAll(async () => {
  browser = await launchChromium()
  base = (await unhosted()).url
})
afterAll(() => browser.close())

const reading = 'editions/district-plenum-2020.html'

describe.each([320, 390, 768, 1024, 1280, 1920, 3440])('at %i pixels', (width) => {
  test('nothing is wider than the window, and lines keep their measure', async () => {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    for (const view of ['parallel', 'interleaved', 'zh', 'en']) {
      await page.goto(`${base}${reading}?view=${view}`)
      const found = await page.evaluate(() => {
        const longest = (lang: string) =>
          Math.max(
            ...[...document.querySelectorAll(`.text p .run.${lang}`)].map((run) => run.getBoundingClientRect().width)
          )
        return { overflow: document.documentElement.scrollWidth - innerWidth, zh: longest('zh'), tr: longest('tr') }
      })
      expect(found.overflow, view).toBeLessThanOrEqual(0)
      expect(found.zh, view).toBeLessThanOrEqual(19 * 37)
      expect(found.tr, view).toBeLessThanOrEqual(17 * 42)
    }
    for (const path of [
      'index.html',
      'about.html',
      'principles.html',
      'accessibility.html',
      'glossary.html',
      'glossary/gaozhiliang-fazhan.html',
      'glossary/xi-jinping-xinshidai-zhongguo-tese-shehuizhuyi.html',
      'editions/district-plenum-2020/overview.html',
      'editions/district-plenum-2020/apparatus.html',
      'editions/district-plenum-2020/annotations.html',
      'editions/district-plenum-2020/quality.html',
      'editions/district-plenum-2020/downloads.html',
      'editions/district-plenum-2020/print.html'
    ]) {
      await page.goto(base + path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0)
    }
    await page.close()
  })
})

test('both languages stand on one rhythm: every line is a step high', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(base + reading)
  const heights = await page.$$eval('.text p .run', (runs) =>
    runs.map((run) => run.getBoundingClientRect().height / 28)
  )
  expect(heights.filter((lines) => Math.abs(lines - Math.round(lines)) > 0.05)).toEqual([])
  await page.close()
})

test('Latin letters and Chinese characters are told apart by language, not by chance', async () => {
  const page = await browser.newPage()
  await page.goto(base + reading)
  const fonts = await page.evaluate(() =>
    ['#p2-1 .run.zh', '#p2-1 .run.tr'].map((selector) => getComputedStyle(document.querySelector(selector)!).fontFamily)
  )
  expect(fonts[0]).toMatch(/^"?Han marks"?, "Iowan Old Style".*"Songti SC"/)
  expect(fonts[1]).not.toContain('Songti')
  await page.close()
})

test('light and dark differ, and follow the system', async () => {
  const paper = async (colorScheme: 'light' | 'dark') => {
    const page = await browser.newPage({ colorScheme })
    await page.goto(base + reading)
    const colour = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    await page.close()
    return Number(/\d+/.exec(colour)![0])
  }
  expect(await paper('light')).toBeGreaterThan(240)
  expect(await paper('dark')).toBeLessThan(40)
})

test('in print the two languages stand side by side on white, without tools', async () => {
  const page = await browser.newPage({ viewport: { width: 640, height: 900 }, colorScheme: 'dark' })
  await page.goto(base + reading)
  await page.emulateMedia({ media: 'print' })
  const found = await page.evaluate(() => {
    const [zh, tr] = [...document.querySelectorAll('#p17-2 > .run')].map((run) => run.getBoundingClientRect())
    const hidden = ['.tools', 'header.site', '.skip'].filter(
      (tool) => document.querySelector(tool)!.getClientRects().length > 0
    )
    return { beside: zh!.right < tr!.left, hidden, paper: getComputedStyle(document.documentElement).backgroundColor }
  })
  expect(found).toEqual({ beside: true, hidden: [], paper: 'rgb(255, 255, 255)' })
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  await page.close()
})

test('in print the notes are a list below the text, whole, wherever they stood on the screen', async () => {
  for (const width of [640, 1600]) {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    await page.goto(base + reading)
    await page.emulateMedia({ media: 'print' })
    const found = await page.evaluate(() => {
      const notes = [...document.querySelectorAll('.notes li')].map((note) => note.getBoundingClientRect())
      const bodies = [...document.querySelectorAll('.note-body')]
      return {
        below: notes[0]!.top > document.querySelector('.text')!.getBoundingClientRect().bottom,
        overlap: notes.filter((note, index) => index > 0 && note.top < notes[index - 1]!.bottom - 0.5).length,
        cut: bodies.filter((body) => body.scrollHeight > body.clientHeight + 1).length
      }
    })
    expect(found, String(width)).toEqual({ below: true, overlap: 0, cut: 0 })
    await page.close()
  }
})

test('without script the page reads well in both languages, and offers nothing that does not work', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${base}${reading}?view=zh#p17-2`)
  const [zh, tr] = await Promise.all(['zh', 'tr'].map((run) => page.locator(`#p17-2 > .run.${run}`).boundingBox()))
  expect(zh!.x + zh!.width).toBeLessThan(tr!.x)
  expect(zh!.y).toBeGreaterThanOrEqual(0)
  expect(zh!.y).toBeLessThan(200)
  expect(await page.locator('.switches, .display').filter({ visible: true }).count()).toBe(0)
  expect(await page.locator('.contents a').first().isVisible()).toBe(true)
  await page.setViewportSize({ width: 390, height: 800 })
  expect(await page.locator('.contents a').first().isVisible()).toBe(false)
  await page.locator('.contents summary').click()
  expect(await page.locator('.contents a').first().isVisible()).toBe(true)
  await context.close()
})

test.each([reading, `${reading}?view=zh`, 'glossary.html', 'editions/district-plenum-2020/apparatus.html'])(
  '%s does not jump while it comes',
  async (path) => {
    for (const width of [390, 1280, 1600]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } })
      await page.goto(base + path)
      await page.waitForTimeout(150)
      const shifts = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0))
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => {
              resolve(0)
            }, 100)
          })
      )
      expect(shifts, String(width)).toBeLessThan(0.001)
      await page.close()
    }
  }
)

test.each([
  'index.html',
  reading,
  'editions/district-plenum-2020/apparatus.html',
  'editions/district-plenum-2020/introduction.html',
  'editions/district-plenum-2020/overview.html',
  'editions/district-plenum-2020/quality.html',
  'editions/district-plenum-2020/downloads.html',
  'editions/district-plenum-2020/print.html',
  'glossary.html',
  'glossary/gaozhiliang-fazhan.html',
  'search.html',
  '404.html'
])('%s has no fault that axe can find, light or dark', async (path) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 }, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(base + path)
    await page.addScriptTag({ content: axe.source })
    const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await context.close()
  }
})
