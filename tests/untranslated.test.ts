import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from './browser/chromium.ts'
import { watch } from './browser/watch.ts'
import { fixtures, overlay } from './overlay.ts'
import { copyProject, type Project } from './project.ts'

/** A site with an edition in Chinese alone: nothing in it speaks of a translation, or leaves room for one. */
const folder = join(fixtures, 'checks/layer-labels/ok-a-published-edition-in-chinese-alone-has-a-waiver')
let site: Project
const read = (file: string) => readFileSync(join(site.root, 'dist', file), 'utf8')

beforeAll(() => {
  const { root, remove } = overlay(folder)
  site = copyProject(root)
  remove()
  // Every page of a site links to the pages about the project, and a term shows the places of the edition.
  cpSync(join(fixtures, 'untranslated'), site.root, { recursive: true })
  site.run('src/cli/build.ts')
})
afterAll(() => {
  site.remove()
})

describe('the reading page', () => {
  test('has every segment under its address, in Chinese', () => {
    const page = read('editions/demo.html')
    for (const id of ['title', 'p1-1', 'p2-1', 'p2-2', 's1', 'p3-1', 'p3-2']) expect(page).toContain(`id="${id}"`)
    expect(page).toContain('<span class="run zh" lang="zh-Hans">大家')
  })

  test('has no column, no view and no switch for a translation', () => {
    expect(read('editions/demo.html')).not.toContain('class="run tr"')
    expect(read('editions/demo.html')).toMatch(/<html[^>]* data-view="zh"/)
    expect(read('editions/demo.html')).not.toMatch(/data-choice="view"|Side by side|Interleaved/)
  })

  test('shows the Chinese, whatever view is asked for', async () => {
    const browser = await launchChromium()
    const page = await browser.newPage()
    const url = pathToFileURL(join(site.root, 'dist')).href
    const faults = watch(page, url)
    await page.goto(`${url}/editions/demo.html?view=en#p3-2`)
    expect(await page.locator('#p3-2 .run.zh').isVisible()).toBe(true)
    expect(await page.evaluate(() => document.documentElement.dataset['view'])).toBe('zh')
    expect(faults).toEqual([])
    await browser.close()
  })

  test('keeps its one view whatever is reset, and has no preset with another', async () => {
    const browser = await launchChromium()
    const page = await browser.newPage()
    const url = pathToFileURL(join(site.root, 'dist')).href
    const faults = watch(page, url)
    await page.goto(`${url}/editions/demo.html`)
    const view = () => page.evaluate(() => document.documentElement.dataset['view'])
    await page.getByRole('button', { name: 'Settings', exact: true }).click()
    const panel = page.locator('.settings-panel')
    for (const name of ['Read', 'Study', 'Research', 'Print']) {
      const link = panel.getByRole('link', { name })
      expect(await link.getAttribute('href'), name).not.toContain('view=')
      expect(await link.getAttribute('title'), name).not.toMatch(/both languages|translation/)
      await link.click()
      expect(await view(), name).toBe('zh')
    }
    await panel.getByRole('button', { name: 'Reset everything' }).click()
    expect(await view()).toBe('zh')
    expect(await page.locator('.reveal').count()).toBe(0)
    expect(faults).toEqual([])
    await browser.close()
  })

  test('links its terms, its notes and its entries', () => {
    const page = read('editions/demo.html')
    expect(page).toMatch(/<a class="term" href="\.\.\/glossary\/[^"]+"/)
    expect(page).toContain('href="#n1"')
    expect(page).toContain('demo/apparatus.html#')
  })
})

test('the entry of a term has its places, and no remark on a translation', () => {
  const entry = readdirSync(join(site.root, 'dist/glossary')).find((file) => file.endsWith('.html'))
  const page = read(`glossary/${entry}`)
  expect(page).toContain('<ol class="occurrences">')
  expect(page).not.toContain('of the translation')
})

test('the other pages of the edition are there', () => {
  for (const name of ['overview', 'introduction', 'apparatus'])
    expect(read(`editions/demo/${name}.html`)).toContain('<h1>')
})

test('the list of annotations has them with the renderings of the glossary, and speaks of no translation', () => {
  const page = read('editions/demo/annotations.html')
  expect(page).toMatch(
    /<a href="\.\.\/\.\.\/glossary\/campaign\.html" lang="zh-Hans">[^<]+<\/a> <span class="soft">[^“<]+</
  )
  expect(page).toContain('href="../demo.html#n1"')
  expect(page).toContain('href="apparatus.html#e1"')
  expect(page).not.toMatch(/<span lang="en"|words that render/)
})

test('the document to print has the Chinese alone, in the one column there is', () => {
  const page = read('editions/demo/print.html')
  for (const id of ['title', 'p1-1', 'p2-1', 'p2-2', 's1', 'p3-1', 'p3-2', 'n1', 'e1'])
    expect(page).toContain(`id="${id}"`)
  expect(page).not.toMatch(/class="tr"|bilingual|in translation/)
})

test('the search finds its segments', () => {
  expect(read('search/demo.js')).toContain('editions/demo.html#p2-1')
})
