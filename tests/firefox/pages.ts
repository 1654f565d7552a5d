import assert from 'node:assert/strict'
import type { Page } from 'puppeteer-core'
import type { Report } from './report.ts'
import { isInView } from './seen.ts'

const edition = 'editions/district-plenum-2020'

/** One page of each kind. */
const pages = [
  'index.html',
  'search.html',
  `${edition}.html`,
  `${edition}/introduction.html`,
  `${edition}/overview.html`,
  `${edition}/apparatus.html`,
  `${edition}/annotations.html`,
  'glossary.html',
  'glossary/hezhangzhi.html',
  'principles.html',
  'about.html',
  'accessibility.html',
  '404.html'
]

/** The other pages, and what script adds to them. */
export async function checkPages(page: Page, site: string, report: Report): Promise<void> {
  await report.check('a page of each kind opens with its styles', async () => {
    for (const path of pages) {
      await page.goto(site + path)
      const seen = await page.evaluate(() => ({
        headings: document.querySelectorAll('h1').length,
        // The margin of a page without styles is 8px.
        isStyled: getComputedStyle(document.body).marginLeft === '0px'
      }))
      assert.deepEqual(seen, { headings: 1, isStyled: true }, path)
    }
    return `${pages.length} pages`
  })

  await report.check('the reading page changes its view', async () => {
    await page.goto(`${site}${edition}.html`)
    await page.click('[data-choice=view] [aria-pressed=false]')
    const view = await page.$eval('[data-choice=view] [aria-pressed=true]', (button) => button.textContent.trim())
    await page.reload()
    const again = await page.$eval('[data-choice=view] [aria-pressed=true]', (button) => button.textContent.trim())
    assert.equal(again, view, 'the choice is remembered')
    return view
  })

  await report.check('a click on a term explains it, and Escape closes that', async () => {
    await page.goto(`${site}${edition}.html`)
    await page.click('.text .run.zh a.term[href$="/si-ge-yishi.html"]')
    const slip = await page.waitForSelector('#slip', { visible: true })
    assert.match(await slip!.evaluate((element) => element.textContent), /四个意识/)
    await page.keyboard.press('Escape')
    await page.waitForSelector('#slip', { hidden: true })
  })

  await report.check('the glossary is filtered by what is typed', async () => {
    await page.goto(`${site}glossary.html`)
    await page.type('.find input', 'hezhangzhi')
    assert.deepEqual(await visible(page, '.index li > a'), ['河长制'])
  })

  await report.check('a place in an entry leads to its segment', async () => {
    await page.goto(`${site}glossary/hezhangzhi.html`)
    await Promise.all([page.waitForNavigation(), page.click('.occurrences .place')])
    const { hash } = new URL(page.url())
    assert.ok(await isInView(page, hash), `${hash} is out of view`)
    return hash
  })

  await report.check('the apparatus is filtered by kind', async () => {
    await page.goto(`${site}${edition}/apparatus.html`)
    const entries = '.entries > li[data-kind]'
    const all = (await visible(page, entries)).length
    await page.select('.filters select[name=kind]', 'misreading')
    const some = (await visible(page, entries)).length
    assert.ok(some > 0 && some < all, `${some} of ${all}`)
    return `${some} of ${all} entries`
  })
}

/** The words of the elements that are there to be seen. */
function visible(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (elements) =>
    elements.filter((element) => element.checkVisibility()).map((element) => element.textContent.trim())
  )
}
