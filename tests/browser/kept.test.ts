import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { choose } from './choose.ts'
import { launchChromium } from './chromium.ts'
import { hosted, type Origin } from './origins.ts'

/** What the statement on accessibility says of what the browser keeps: it goes to no host, unless there is no other way. */
let browser: Browser
let origin: Origin
beforeAll(async () => {
  browser = await launchChromium()
  origin = await hosted()
})
afterAll(async () => {
  origin.close()
  await browser.close()
})

const cookies = () => document.cookie
const theme = () => document.documentElement.dataset['theme']

test('a choice is kept, and no request tells of it', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${origin.url}about.html`)
  await choose(page, 'theme', 'sepia')
  const [response] = await Promise.all([page.waitForResponse(/principles/), page.goto(`${origin.url}principles.html`)])
  expect(await page.evaluate(theme)).toBe('sepia')
  expect(await page.evaluate(cookies)).toBe('')
  expect(await response.request().allHeaders()).not.toHaveProperty('cookie')
  await context.close()
})

test('where storage is blocked a cookie has it', async () => {
  const context = await browser.newContext()
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new Error('Storage is blocked')
      }
    })
  })
  const page = await context.newPage()
  await page.goto(`${origin.url}about.html`)
  await choose(page, 'theme', 'sepia')
  await page.goto(`${origin.url}principles.html`)
  expect(await page.evaluate(theme)).toBe('sepia')
  expect(await page.evaluate(cookies)).toContain('tifa-theme=sepia')
  await context.close()
})
