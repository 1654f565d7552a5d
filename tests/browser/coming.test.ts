import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { inPieces } from './pieces.ts'
import { watchComing } from './settings-shown.ts'

/** A page that comes slowly is painted before it is whole; what can be seen stays where it is. */
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const reading = 'editions/district-plenum-2020.html'
describe.each([
  [reading, '<div class="tools"'],
  [reading, '<details class="contents"'],
  [reading, '<div class="switches'],
  [reading, '<button type="button" class="settings scripted"'],
  [reading, '<article class="text"'],
  [reading, 'id="p1"'],
  [reading, 'id="p2-3"'],
  [reading, 'id="p5-1"'],
  [reading, '<section class="notes"'],
  [reading, 'id="n2"'],
  [reading, 'id="n9"'],
  [reading, '<template id="terms"'],
  ['index.html', '<main'],
  ['index.html', '<footer'],
  ['glossary.html', 'id="H"'],
  ['glossary/gaozhiliang-fazhan.html', '<footer'],
  ['editions/district-plenum-2020/apparatus.html', 'id="e9"'],
  ['editions/district-plenum-2020/annotations.html', 'id="s2"'],
  ['editions/district-plenum-2020/overview.html', '<footer']
])('%s, cut before %s', (path, cut) => {
  test.each([390, 768, 1280, 1600])('is painted, and does not jump, %i pixels wide', async (width) => {
    const { url, sendRest, close } = await inPieces(path, cut)
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    await page.addInitScript(watchComing)
    await page.goto(url, { waitUntil: 'commit' })
    await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0)
    sendRest()
    await page.waitForLoadState()
    const { shifts } = await page.evaluate(() => window.coming!())
    // A last line that is justified as its sentence goes on is none.
    expect(shifts).toBeLessThan(0.001)
    await page.close()
    close()
  })
})
