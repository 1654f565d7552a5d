import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCorpus } from '../../src/load/corpus.ts'
import { isComplete } from '../../src/model/edition.ts'
import { labelToId } from '../../src/model/label.ts'
import { choose } from './choose.ts'
import { launchChromium } from './chromium.ts'
import { hosted, unhosted } from './origins.ts'
import { assemble, shownSegments } from './shown-segments.ts'
import { watch } from './watch.ts'

/** The text as received, read off the page. */
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const root = join(import.meta.dirname, '../..')
const edition = loadCorpus(root)
  .corpus.editions.filter(isComplete)
  .find(({ id }) => id === 'district-plenum-2020')!

for (const open of [hosted, unhosted]) {
  describe(open.name, () => {
    test('as received, the page shows the seed: its segments, read out and put into its layout, are the file byte for byte', async () => {
      const origin = await open()
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      const faults = watch(page, origin.url)
      await page.goto(`${origin.url}editions/district-plenum-2020.html?text=received`)
      const received = assemble(await shownSegments(page), edition)
      const seed = readFileSync(join(root, edition.witness.path))
      expect(received).toBe(seed.toString('utf8'))
      expect(createHash('sha256').update(received).digest('hex')).toBe(edition.witness.sha256)
      // Back again it is the reading text, with its links.
      await choose(page, 'text', 'reading')
      const reading = await shownSegments(page)
      for (const { label, text } of edition.text.blocks.flatMap(({ segments }) => segments)) {
        expect(reading[labelToId(label)]!.replaceAll(/[〈〉†]/g, ''), label).toBe(text)
      }
      expect(faults).toEqual([])
      await page.close()
      origin.close()
    })

    test('a term that is a departure is a link in either text', async () => {
      const origin = await open()
      const page = await browser.newPage()
      for (const text of ['reading', 'received']) {
        await page.goto(`${origin.url}editions/district-plenum-2020.html?text=${text}`)
        const blossom = page.locator('#p16-7 .run.zh a.term', {
          hasText: text === 'reading' ? '老树开新花' : '老树开新芸'
        })
        expect(await blossom.count(), text).toBe(1)
        await blossom.click()
        expect(await page.locator('#slip b').textContent()).toBe('老树开新花')
      }
      await page.close()
      origin.close()
    })
  })
}
