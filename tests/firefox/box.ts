import assert from 'node:assert/strict'
import type { Page } from 'puppeteer-core'
import type { Report } from './report.ts'
import { answered, isInView } from './seen.ts'

const box = '.search-box[open] .asking'

/** The search that opens over a page: its keys, and where they lead. */
export async function checkBox(page: Page, site: string, report: Report): Promise<void> {
  await report.check('/ opens the box, and Escape closes it', async () => {
    await page.goto(`${site}index.html`)
    await page.keyboard.press('/')
    await page.waitForSelector(box)
    await page.keyboard.press('Escape')
    assert.equal(await page.$(box), null)
  })

  await report.check('Ctrl-K opens it again, with the focus in its input', async () => {
    await page.keyboard.down('Control')
    await page.keyboard.press('k')
    await page.keyboard.up('Control')
    await page.waitForSelector(box)
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'asked')
  })

  await report.check('hezhangzhi, arrow down and Enter lead to the place that was chosen', async () => {
    await page.keyboard.type('hezhangzhi')
    await answered(page, 'hezhangzhi')
    await page.keyboard.press('ArrowDown')
    const href = await page.$eval(`${box} [aria-selected=true]`, (option) => (option as HTMLAnchorElement).href)
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    assert.equal(page.url(), href)
    const { hash, pathname } = new URL(href)
    if (hash) assert.ok(await isInView(page, hash), `${hash} is out of view`)
    else assert.match(await page.$eval('h1', (heading) => heading.textContent), /河长制/)
    return pathname.split('/').at(-1)! + hash
  })
}
