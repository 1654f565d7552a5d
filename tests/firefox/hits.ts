import assert from 'node:assert/strict'
import type { Page } from 'puppeteer-core'
import { truthFor } from '../search/truth.ts'
import type { Report } from './report.ts'
import { answered, isInView } from './seen.ts'

const query = '河长制'

/** What the page of a hit shows of the query. */
export async function checkHits(page: Page, site: string, report: Report): Promise<void> {
  const truth = truthFor({ form: 'hanzi', query, of: query })
  const first = truth[0]!.id
  const total = truth.reduce((sum, { marks }) => sum + marks, 0)

  await report.check(
    'a query in the address of search.html is asked, and a click on a hit leads to its segment',
    async () => {
      await page.goto(`${site}search.html?q=${encodeURIComponent(query)}`)
      await answered(page, query)
      await page.click('.hits .hit.text')
      // The address of the query may be settled first, which is a navigation as well.
      await page.waitForFunction((id) => location.hash === `#${id}`, {}, first)
      await page.waitForSelector('.found-bar')
      assert.ok(await isInView(page, `#${first}`), 'The segment is out of view')
    }
  )

  await report.check('there a bar says which of how many places this is, and all of them are lit', async () => {
    const shown = await page.evaluate(() => ({
      count: document.querySelector('.found-bar [role=status]')?.textContent.trim(),
      lit: [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()),
      here: [...(CSS.highlights.get('found-here') ?? [])].map((range) => (range as Range).toString())
    }))
    const { length } = shown.lit
    // Notes may have the words too.
    assert.ok(length >= total, `${length} of ${total} are lit`)
    assert.deepEqual(shown, { count: `1 of ${length}`, lit: new Array<string>(length).fill(query), here: [query] })
    return shown.count
  })
}
