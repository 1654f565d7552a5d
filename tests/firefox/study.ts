import assert from 'node:assert/strict'
import type { Page } from 'puppeteer-core'
import type { Report } from './report.ts'

/** What is loaded when it is used: settings, pinyin, traditional characters, dictionary, keys. */
export async function checkStudy(page: Page, site: string, report: Report): Promise<void> {
  const reading = `${site}editions/district-plenum-2020.html`

  await report.check('the settings open, change the page, and are remembered', async () => {
    await page.goto(reading)
    await page.click('button.settings')
    await page.waitForSelector('.settings-panel', { visible: true })
    await page.click('.settings-panel input[value=sepia]')
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    await page.reload()
    const again = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    assert.equal(again, paper)
    assert.notEqual(again, 'rgb(253, 252, 249)')
    return again
  })

  await report.check('the last choice counts on every page, though each has a storage of its own', async () => {
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const choose = async (address: string, theme: string) => {
      await page.goto(address)
      await page.click('button.settings')
      await page.waitForSelector('.settings-panel', { visible: true })
      await page.click(`.settings-panel input[value=${theme}]`)
      return paper()
    }
    await choose(reading, 'dark')
    const light = await choose(`${site}index.html`, 'contrast')
    await page.goto(reading)
    assert.equal(await paper(), light)
    await choose(reading, 'system')
    return light
  })

  await report.check('pinyin stands above the words, and is no text', async () => {
    await page.goto(`${reading}?pinyin=all`)
    await page.waitForSelector('#p17-2 .word')
    const seen = await page.$eval('#p17-2 .run.zh', (run) => ({
      pinyin: run.querySelector('rt')!.dataset['pinyin']!,
      // Firefox does not tell what an attribute holds that is drawn; without it nothing would have a width.
      width: run.querySelector('rt')!.getBoundingClientRect().width,
      text: run.textContent
    }))
    assert.equal(seen.pinyin, 'dǎhǎo')
    assert.ok(seen.width > 10)
    assert.match(seen.text, /^打好“三大攻坚战”/)
    return seen.pinyin
  })

  await report.check('the Chinese is shown in traditional characters', async () => {
    await page.goto(`${reading}?script=hant`)
    await page.waitForSelector('#p17-2 .run[lang=zh-Hant]')
    const text = await page.$eval('#p17-2 .run.zh', (run) => run.textContent)
    assert.match(text, /^打好“三大攻堅戰”/)
    return text.slice(0, 12)
  })

  await report.check('a word that is tapped is looked up', async () => {
    await page.goto(reading)
    const point = await page.$eval('#p17-2 .run.zh', (run) => {
      run.scrollIntoView({ block: 'center' })
      const { left, top } = run.getBoundingClientRect()
      return { x: left + 8, y: top + 14 }
    })
    await page.mouse.click(point.x, point.y)
    await page.waitForSelector('#slip .dictionary', { visible: true })
    return page.$eval('#slip b', (word) => word.textContent)
  })

  await report.check('a key opens the list of the keys', async () => {
    await page.goto(reading)
    await page.keyboard.press('?')
    await page.waitForSelector('.keys-help[open]')
    return page.$$eval('.keys-help dt', (rows) => `${rows.length} keys`)
  })
}
