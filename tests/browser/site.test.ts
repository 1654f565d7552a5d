import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { dist, hosted, type Origin, unhosted } from './origins.ts'
import { watch } from './watch.ts'

const entries = readdirSync(join(dist, 'glossary'))
  .map((name) => `glossary/${name}`)
  .sort()

/** The whole site, as a reader finds it on a host and in a folder. */
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

for (const open of [hosted, unhosted]) {
  describe(open.name, () => {
    let origin: Origin
    beforeAll(async () => {
      origin = await open()
    })
    afterAll(() => {
      origin.close()
    })

    test('every page is reached from the start page, styled, with an empty console', async () => {
      const page = await browser.newPage()
      const faults = watch(page, origin.url)
      const waiting = [`${origin.url}index.html`]
      const seen = new Set<string>()
      while (waiting.length > 0) {
        const url = waiting.pop()!
        if (seen.has(url)) continue
        seen.add(url)
        await page.goto(url)
        expect(await page.locator('main').count(), url).toBe(1)
        const font = await page.evaluate(() => getComputedStyle(document.documentElement).fontFamily)
        expect(font, url).toContain('Palatino')
        const links = await page.$$eval('a[href]', (found) => found.map((link) => (link as HTMLAnchorElement).href))
        const own = links.map((link) => link.replace(/[#?].*/, '')).filter((link) => link.startsWith(origin.url))
        // The entries of the glossary are one page with other words: every twentieth stands for all.
        waiting.push(
          ...own.filter(
            // Downloads are no pages.
            (link) =>
              link.endsWith('.html') &&
              (!link.includes('/glossary/') || entries.indexOf(link.slice(origin.url.length)) % 20 === 0)
          )
        )
      }
      const paths = [...seen].map((url) => url.slice(origin.url.length)).sort()
      expect(paths).toEqual([
        'about.html',
        'accessibility.html',
        'downloads.html',
        'editions/district-plenum-2020.html',
        'editions/district-plenum-2020/annotations.html',
        'editions/district-plenum-2020/apparatus.html',
        'editions/district-plenum-2020/concordance.html',
        'editions/district-plenum-2020/downloads.html',
        'editions/district-plenum-2020/introduction.html',
        'editions/district-plenum-2020/overview.html',
        'editions/district-plenum-2020/print.html',
        'editions/district-plenum-2020/quality.html',
        'glossary.html',
        ...entries.filter((_, index) => index % 20 === 0),
        'index.html',
        'principles.html',
        'search.html'
      ])
      expect(faults).toEqual([])
      await page.close()
    })

    test('the policy lets no inline script run', async () => {
      const page = await browser.newPage()
      await page.goto(`${origin.url}index.html`)
      const ran = await page.evaluate(() => {
        const script = document.createElement('script')
        script.textContent = 'window.intruder = true'
        document.head.append(script)
        return 'intruder' in window
      })
      expect(ran).toBe(false)
      await page.close()
    })
  })
}

test('a missing address at any depth gets a styled page with a way home', async () => {
  const origin = await hosted()
  const page = await browser.newPage()
  for (const [address, way] of [
    ['nothing.html', 'this folder'],
    ['editions/nothing.html', 'one folder up'],
    ['editions/nothing/at-all.html', 'two folders up']
  ] as const) {
    const response = await page.goto(origin.url + address)
    expect(response?.status()).toBe(404)
    const font = await page.evaluate(() => getComputedStyle(document.documentElement).fontFamily)
    expect(font).toContain('Palatino')
    expect(await page.locator('a:not(main a):not(.skip)').count()).toBe(0)
    await page.getByRole('link', { name: way }).click()
    expect(page.url()).toBe(`${origin.url}index.html`)
  }
  await page.close()
  origin.close()
})
