import axe from 'axe-core'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { hosted, type Origin, unhosted } from './origins.ts'
import { pasted } from './pasted.ts'
import { selectWords } from './selecting.ts'
import { watch } from './watch.ts'

/** Quoting, linking and citing: by mouse and by keyboard, on a host and from a folder. */
const root = join(import.meta.dirname, '../..')
const reading = 'editions/district-plenum-2020.html'
/** The words of a segment as the editors wrote them. */
const lines = (lang: string) =>
  readFileSync(join(root, `content/editions/district-plenum-2020/text.${lang}.md`), 'utf8').split('\n')
const sentence = (lang: string, paragraph: number, number: number) =>
  lines(lang)[lines(lang).indexOf(`¶${paragraph}`) + number]!

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** Selects words in a run of a segment as a reader does, with the mouse. */
async function select(page: Page, id: string, run: 'zh' | 'tr', words: string): Promise<void> {
  await selectWords(page, `#${id} .run.${run}`, words)
  await page.locator('.cite-bar').waitFor()
}

const press = async (page: Page, name: string) => {
  await page.locator('.cite-bar button', { hasText: name }).click()
  // The clipboard takes its time.
  if (/^Copy (Chinese|English|both)$/.test(name)) await expect.poll(() => said(page)).toContain('quotation')
}
const said = (page: Page) => page.locator('.status').textContent()

for (const open of [hosted, unhosted]) {
  describe(open.name, () => {
    let origin: Origin
    let context: BrowserContext
    let page: Page
    let faults: string[]

    beforeAll(async () => {
      origin = await open()
    })
    afterAll(() => {
      origin.close()
    })
    beforeEach(async () => {
      context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
      if (open === hosted) await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      page = await context.newPage()
      faults = watch(page, origin.url)
      await page.goto(origin.url + reading)
    })
    afterEach(async () => {
      expect(faults).toEqual([])
      await context.close()
    })

    test('nothing of it is loaded before it is used', async () => {
      const loaded = () => page.evaluate(() => [...document.scripts].filter(({ src }) => src.includes('/cite/')).length)
      expect(await loaded()).toBe(0)
      await select(page, 'p16-4', 'zh', '制造业')
      expect(await loaded()).toBe(1)
    })

    test('words that are selected are quoted, alone, and with the sentence that renders them', async () => {
      await select(page, 'p12-2', 'zh', '坚持稳中求进工作总基调，坚持新发展理念')
      await press(page, 'Copy Chinese')
      await expect.poll(() => pasted(page)).toBe('坚持稳中求进工作总基调，坚持新发展理念')
      await select(page, 'p12-2', 'zh', '坚持稳中求进工作总基调，坚持新发展理念')
      await press(page, 'Copy English')
      await expect.poll(() => pasted(page)).toBe(sentence('en', 12, 2))
      await select(page, 'p12-2', 'tr', 'keep to the new development philosophy')
      await press(page, 'Copy both')
      await expect.poll(() => pasted(page)).toBe(`${sentence('zh', 12, 2)}\n\nkeep to the new development philosophy`)
    })

    test('over several segments sentences join as in the edition, and a paragraph is a line', async () => {
      await page.locator('#p12-1 > .label').focus()
      await page.keyboard.press('Enter')
      await page.locator('#p13-1 > .label').focus()
      await page.keyboard.press('Shift+Enter')
      await expect.poll(() => page.locator('.cite-bar .about').textContent()).toBe('¶12.1–¶13.1')
      await press(page, 'Copy both')
      await expect.poll(() => said(page)).toBe('Copied the quotation')
      const [zh, en] = ['zh', 'en'].map((lang) => [
        sentence(lang, 12, 1) + (lang === 'zh' ? '' : ' ') + sentence(lang, 12, 2),
        sentence(lang, 13, 1)
      ])
      await expect.poll(() => pasted(page)).toBe([zh!.join('\n'), en!.join('\n')].join('\n\n'))
    })

    test('notes come with the quotation when they are asked for, and that is remembered', async () => {
      await page.locator('#p2-3 > .label').focus()
      await page.keyboard.press('Enter')
      await page.locator('.cite-bar input').check()
      await press(page, 'Copy English')
      const copied = await pasted(page)
      expect(
        copied.startsWith(`${sentence('en', 2, 3)}\n\nNote 5, 制度优势更好转化为治理效能: A watchword of the session:`)
      ).toBe(true)
      expect(copied).toMatch(/source · certain · Communiqué of the Fourth Plenary Session/)
      await page.reload()
      await page.locator('#p2-3 > .label').focus()
      await page.keyboard.press('Enter')
      expect(await page.locator('.cite-bar input').isChecked()).toBe(true)
    })

    test('the text as received is quoted as it was received', async () => {
      await page.goto(`${origin.url}${reading}?text=received`)
      await page.locator('#p16-5 > .label').focus()
      await page.keyboard.press('Enter')
      await press(page, 'Copy Chinese')
      const copied = await pasted(page)
      expect(copied).toContain('融吝好')
      expect(copied).not.toMatch(/[〈〉†]/)
      await page.locator('#p16-5 > .label').focus()
      await page.keyboard.press('Enter')
      await press(page, 'Cite')
      await page.locator('.cite-dialog section').first().waitFor()
      expect(await page.locator('.cite-dialog').textContent()).toContain('Quoted is the text as received.')
      expect(await page.locator('.cite-dialog').textContent()).toContain('¶16.5, text as received (witness A)')
    })

    test.each([
      ['Chinese', 'p17-10', 'zh', sentence('zh', 17, 10).slice(4, 16)],
      ['Chinese around a note', 'p12-2', 'zh', '坚持稳中求进工作总基调，坚持新发展理念'],
      ['English', 'p12-2', 'tr', 'keep the main economic indicators within an appropriate range'],
      ['English around a note', 'p12-2', 'tr', 'supply-side structural reform as the main task'],
      ['words that come again', 'p25-2', 'zh', '落实']
    ] as const)('a link to exact words leads to them: %s', async (_, id, run, words) => {
      await select(page, id, run, words)
      await press(page, 'Copy link')
      await expect.poll(() => said(page)).toBe('Copied the link to these words')
      const link = new URL(await pasted(page))
      expect(link.hash.startsWith(`#${id}:~:text=`)).toBe(true)
      const fresh = await context.newPage()
      await fresh.goto(`${origin.url}about.html`)
      await fresh.goto(link.href)
      expect(await fresh.$$eval('.marked', (found) => found.map((one) => one.id))).toEqual([id])
      // Without the segment in the address only the words can have led there.
      await fresh.goto(`${origin.url}about.html`)
      await fresh.goto(link.href.replace(`#${id}:`, '#:'))
      const place = () =>
        fresh.evaluate((segment) => {
          const { top, bottom } = document.getElementById(segment)!.getBoundingClientRect()
          return bottom > 0 && top < innerHeight
        }, id)
      await expect.poll(place).toBe(true)
      expect(await fresh.evaluate(() => scrollY)).toBeGreaterThan(2000)
      await fresh.close()
    })

    test('a browser that does not know directives marks the segment', async () => {
      // Written so that Chromium, which does know them, takes it for a part of the id.
      const marks = await page.evaluate(() => {
        history.replaceState(null, '', '#p17-10%3A~%3Atext=x')
        dispatchEvent(new Event('hashchange'))
        return [...document.querySelectorAll('.marked')].map(({ id }) => id)
      })
      expect(marks).toEqual(['p17-10'])
    })

    test('by the keyboard: a label opens the bar, Tab leads into it, Escape back', async () => {
      await page.locator('#p12-2 > .label').focus()
      await page.keyboard.press('Enter')
      await page.locator('.cite-bar').waitFor()
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Copy Chinese')
      await page.keyboard.press('Escape')
      expect(await page.locator('.cite-bar').count()).toBe(0)
      expect(await page.evaluate(() => document.activeElement!.textContent!.trim())).toBe('¶12.2')
    })

    test('a passage is cited in every style, by its label and version, and so is the whole edition', async () => {
      await page.locator('#p12-2 > .label').focus()
      await page.keyboard.press('Enter')
      await page.locator('.cite-bar').waitFor()
      await page.locator('.cite-bar button', { hasText: 'Cite' }).focus()
      await page.keyboard.press('Enter')
      const dialog = page.locator('.cite-dialog')
      await dialog.locator('section').first().waitFor()
      expect(await dialog.locator('h3').allTextContents()).toEqual([
        'Chicago, notes',
        'Chicago, author-date',
        'MLA',
        'APA',
        'GB/T 7714—2015',
        'For programs'
      ])
      const text = (await dialog.textContent())!
      expect(text.match(/¶12\.2/g)!.length).toBeGreaterThanOrEqual(6)
      expect(text).toMatch(/version 1\.0\.0, content hash [0-9a-f]{12}/)
      const address = `${origin.url}${reading}#p12-2`
      if (open === hosted) expect(text).toContain(address)
      else expect(text).toContain('This copy has no public address')
      await dialog.locator('.copy').first().click()
      await expect.poll(() => dialog.locator('.copy').first().textContent()).toBe('Copied')
      await expect.poll(() => pasted(page)).toMatch(/^Tifa editors, ed\. and trans\., “Speech at the Plenary .*¶12\.2/)
      await dialog.locator('button', { hasText: 'The whole edition' }).click()
      expect((await dialog.locator('.citations').textContent())!).not.toContain('¶12.2')
      await page.keyboard.press('Escape')
      await expect.poll(() => dialog.count()).toBe(0)
      expect(await page.evaluate(() => document.activeElement!.textContent!.trim())).toBe('¶12.2')
    })

    test('records for programs can be saved', async () => {
      await page.locator('#p3-1 > .label').focus()
      await page.keyboard.press('Enter')
      await press(page, 'Cite')
      await page.locator('.cite-dialog summary', { hasText: 'RIS' }).click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.cite-dialog details[open] a', { hasText: 'Save' }).click()
      ])
      expect(download.suggestedFilename()).toBe('tifa.ris')
      expect(readFileSync(await download.path(), 'utf8')).toMatch(/^TY {2}- ELEC\r?\n[^]*¶3\.1/)
    })

    test('a note and an entry of the glossary can be cited too', async () => {
      await page.locator('.notes #n14 a.number').scrollIntoViewIfNeeded()
      await page.locator('.notes #n14 a.number').focus()
      await page.keyboard.press('Enter')
      await press(page, 'Cite')
      await page.locator('.cite-dialog section').first().waitFor()
      expect(await page.locator('.cite-dialog h2').textContent()).toMatch(/^Cite note 14 \(¶/)
      await page.goto(`${origin.url}glossary/hezhangzhi.html`)
      await page.locator('button.cite').click()
      await page.locator('.cite-dialog section').first().waitFor()
      expect(await page.locator('.cite-dialog').textContent()).toContain(
        '“河长制 (river chief system),” glossary entry'
      )
    })

    test('an ordinary copy has the words and no numbers', async () => {
      await page.locator('#p2').scrollIntoViewIfNeeded()
      await page.evaluate(() => {
        getSelection()!.selectAllChildren(document.getElementById('p2')!)
      })
      await page.keyboard.press('Control+C')
      const copied = await pasted(page)
      for (const lang of ['zh', 'en']) {
        for (let number = 1; number <= 5; number++) expect(copied).toContain(sentence(lang, 2, number))
      }
      expect(copied).not.toMatch(/¶|\d{1,3}(?=[，。])|\bn?\d+\u2060/)
    })

    test('words may begin and end within links, which still open with a click', async () => {
      await select(page, 'p12-2', 'tr', 'stability on the six fronts')
      await press(page, 'Copy English')
      await expect.poll(() => pasted(page)).toBe('stability on the six fronts')
      expect(await page.locator('#slip').isVisible()).toBe(false)
      await page.mouse.click(20, 700)
      await page.locator('#p12-2 .run.zh a.term').first().click()
      await page.locator('#slip').waitFor({ state: 'visible' })
      expect(await page.locator('.cite-bar').count()).toBe(0)
    })

    test('it goes with a click elsewhere, and comes again only for something else', async () => {
      await select(page, 'p12-2', 'zh', '供给侧结构性改革')
      await page.keyboard.press('Escape')
      expect(await page.locator('.cite-bar').count()).toBe(0)
      await page.keyboard.press('Control+C')
      expect(await page.locator('.cite-bar').count()).toBe(0)
      await select(page, 'p12-2', 'zh', '改革开放')
      await page.mouse.click(20, 700)
      expect(await page.locator('.cite-bar').count()).toBe(0)
    })
  })
}

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 360]
] as const)(
  'axe finds no fault, %s, %i pixels wide, and nothing is wider than the window',
  async (colorScheme, width) => {
    const origin = await hosted()
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 760 }, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(origin.url + reading)
    await select(page, 'p12-2', 'zh', '供给侧结构性改革')
    await page.addScriptTag({ content: axe.source })
    const violations = async (part: string) => {
      const { violations: found } = (await page.evaluate(`axe.run('${part}')`)) as axe.AxeResults
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    }
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await violations('.cite-bar')).toEqual([])
    expect(await wide()).toBeLessThanOrEqual(0)
    await press(page, 'Cite')
    await page.locator('.cite-dialog section').first().waitFor()
    for (const summary of await page.locator('.cite-dialog summary').all()) await summary.click()
    expect(await violations('.cite-dialog')).toEqual([])
    expect(await wide()).toBeLessThanOrEqual(0)
    await context.close()
    origin.close()
  }
)
