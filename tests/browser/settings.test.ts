import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { choose } from './choose.ts'
import { launchChromium } from './chromium.ts'
import { hosted, type Origin, unhosted } from './origins.ts'
import { pasted } from './pasted.ts'
import { forgetsStorage, type Measured, measured, shown, watchComing } from './settings-shown.ts'
import { watch } from './watch.ts'

/** The settings: what they offer, what it makes of the page, how it is remembered, shared and taken back. */
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const reading = 'editions/district-plenum-2020.html'
const term = 'glossary/gaozhiliang-fazhan.html'

/** Every other kind of page that has the head of the site. */
const more = [
  term,
  ...['about', 'glossary', 'downloads'].map((name) => `${name}.html`),
  ...['overview', 'introduction', 'apparatus', 'quality', 'downloads'].map(
    (name) => `editions/district-plenum-2020/${name}.html`
  )
]

/** Choices that every page has. */
const looks = ['size', 'theme', 'face', 'keys']
/** What a page comes with. */
const asItComes = {
  view: 'parallel',
  tap: '',
  pinyin: 'off',
  script: 'hans',
  words: 'on',
  text: 'reading',
  annotations: 'on',
  margin: 'on',
  width: 'normal',
  size: 'm',
  theme: 'system',
  face: 'song',
  keys: 'on'
}

const button = (page: Page) => page.getByRole('button', { name: 'Settings', exact: true })
const panel = (page: Page) => page.getByRole('dialog', { name: 'Settings' })
const offered = (of: Locator) =>
  of
    .locator('input')
    .evaluateAll((inputs) => [
      ...new Set((inputs as HTMLInputElement[]).map(({ name }) => name.replace('choice-', '')))
    ])

/** Makes choices without the panel, where it is not what is looked at. */
const chooseAll = (page: Page, choices: Readonly<Record<string, string>>) =>
  page.evaluate((all) => {
    for (const [name, value] of Object.entries(all)) tifaPage.choose(name, value)
  }, choices)

for (const open of [hosted, unhosted]) {
  describe(open.name, () => {
    let origin: Origin
    let context: BrowserContext
    let page: Page
    let faults: string[]
    const visit = (path = reading) => page.goto(origin.url + path)
    /** Another reader opens an address. */
    const elsewhere = async (address: string, look: (other: Page) => Promise<void>) => {
      const other = await browser.newPage({ viewport: { width: 1600, height: 900 }, colorScheme: 'light' })
      const more = watch(other, origin.url)
      await other.goto(address)
      await look(other)
      await other.close()
      expect(more).toEqual([])
    }

    beforeAll(async () => {
      origin = await open()
    })
    afterAll(() => {
      origin.close()
    })
    beforeEach(async () => {
      context = await browser.newContext({ viewport: { width: 1600, height: 900 }, colorScheme: 'light' })
      if (open === hosted) await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      page = await context.newPage()
      faults = watch(page, origin.url)
    })
    afterEach(async () => {
      expect(faults).toEqual([])
      await context.close()
    })

    test('they open by mouse and by keyboard, close again, and give the focus back', async () => {
      await visit()
      await button(page).click()
      await expect.poll(() => panel(page).isVisible()).toBe(true)
      await expect.poll(() => panel(page).evaluate((shown) => shown.contains(document.activeElement))).toBe(true)
      expect((await offered(panel(page))).toSorted()).toEqual(
        Object.keys(asItComes)
          .filter((name) => name !== 'tap')
          .toSorted()
      )
      await page.keyboard.press('Escape')
      expect(await panel(page).isVisible()).toBe(false)
      expect(await button(page).evaluate((opener) => opener === document.activeElement)).toBe(true)
      await page.keyboard.press('Enter')
      await expect.poll(() => panel(page).isVisible()).toBe(true)
      await page.keyboard.press('Tab')
      expect(await panel(page).evaluate((shown) => shown.contains(document.activeElement))).toBe(true)
      await panel(page).getByRole('button', { name: 'Close' }).click()
      expect(await panel(page).isVisible()).toBe(false)
      expect(await button(page).evaluate((opener) => opener === document.activeElement)).toBe(true)
      // The button that opened them closes them.
      await button(page).click()
      await expect.poll(() => panel(page).isVisible()).toBe(true)
      await button(page).click()
      expect(await panel(page).isVisible()).toBe(false)
    })

    test('every other kind of page has them, with how it looks and nothing else', async () => {
      for (const path of [
        'index.html',
        'search.html',
        'editions/district-plenum-2020/concordance.html',
        // The same pages, wherever they are opened.
        ...(open === hosted ? more : [])
      ]) {
        await visit(path)
        await button(page).click()
        await expect.poll(() => panel(page).isVisible(), { message: path }).toBe(true)
        expect(await offered(panel(page)), path).toEqual(looks)
        expect(await panel(page).getByRole('navigation', { name: 'Presets' }).count(), path).toBe(0)
        const before = await measured(page)
        await panel(page).getByLabel('Dark').check()
        await panel(page).getByLabel('Largest').check()
        const after = await measured(page)
        expect([after.paper, after.size > before.size], path).not.toEqual([before.paper, true])
        await panel(page).getByRole('button', { name: 'Reset everything' }).click()
        expect(await measured(page), path).toEqual(before)
        const said = page.locator('.status.shown')
        expect(await said.innerText(), path).toBe('Everything is as it comes')
        const { y, height } = (await said.boundingBox())!
        expect(y + height, path).toBeLessThanOrEqual(page.viewportSize()!.height)
      }
    })

    test('each choice says what is chosen, and does what it says', async () => {
      // Wide enough for long lines beside notes.
      await page.setViewportSize({ width: 2200, height: 900 })
      await visit()
      await button(page).click()
      await expect.poll(() => panel(page).isVisible()).toBe(true)
      const inputs = await panel(page)
        .locator('input')
        .evaluateAll((all) => (all as HTMLInputElement[]).map(({ name, value }) => [name, value] as const))
      expect(inputs.length).toBeGreaterThan(30)
      const visible = ['theme', 'size', 'width', 'face', 'margin', 'annotations', 'text']
      const seen: Record<string, Record<string, Measured>> = {}
      const take = (name: string, value: string) =>
        panel(page).locator(`[name="choice-${name}"][value="${value}"]`).check()
      for (const [index, [input, value]] of inputs.entries()) {
        const name = input.replace('choice-', '')
        await take(name, value)
        const root = await shown(page)
        if (name === 'view') {
          const tap = value.startsWith('tap-')
          expect(root['view']).toBe(tap ? 'interleaved' : value === 'en' ? 'translation' : value)
          expect(root['tap']).toBe({ 'tap-en': 'tr', 'tap-zh': 'zh' }[value] ?? '')
        } else expect(root[name], name).toBe(value)
        if (visible.includes(name)) (seen[name] ??= {})[value] = await measured(page)
        // One choice at a time.
        if (inputs[index + 1]?.[0] !== input) await take(name, asItComes[name as keyof typeof asItComes])
      }
      const each = <K extends keyof Measured>(name: string, what: K) =>
        Object.fromEntries(Object.entries(seen[name]!).map(([value, found]) => [value, found[what]]))
      const { system, light, dark, sepia, contrast } = each('theme', 'paper')
      expect(system).toBe(light)
      expect(new Set([light, dark, sepia, contrast]).size).toBe(4)
      expect(contrast).toBe('rgb(255, 255, 255)')
      expect(each('size', 'size')).toEqual({ s: 14, m: 16, l: 18, xl: 20, xxl: 24 })
      const lines = each('width', 'line')
      expect(lines['narrow']).toBeLessThan(lines['normal']! - 40)
      expect(lines['normal']).toBeLessThan(lines['wide']! - 40)
      const faces = each('face', 'face')
      expect(faces['song']).toMatch(/Songti SC/)
      expect(faces['hei']).toMatch(/PingFang SC/)
      expect(faces['kai']).toMatch(/Kaiti SC/)
      expect(new Set(Object.values(faces)).size).toBe(3)
      expect(each('margin', 'notes')).toEqual({ on: 'beside', off: 'below' })
      expect(each('annotations', 'notes')).toEqual({ on: 'beside', off: 'none' })
      expect(each('annotations', 'links')).toEqual({ on: true, off: false })
      expect(each('text', 'variant')).toEqual({
        reading: 'reading, not marked',
        variants: 'reading, marked',
        received: 'received, marked'
      })
    })

    test('lines have a length to choose wherever there is room', async () => {
      for (const [width, view] of [
        [800, 'parallel'],
        [1280, 'interleaved'],
        [1920, 'parallel']
      ] as const) {
        await page.setViewportSize({ width, height: 800 })
        const lines: number[] = []
        for (const value of ['narrow', 'normal', 'wide']) {
          await visit(`${reading}?view=${view}&width=${value}&margin=off`)
          lines.push((await measured(page)).line)
        }
        expect(lines[1]! - lines[0]!, `${width}`).toBeGreaterThan(40)
        expect(lines[2]! - lines[1]!, `${width}`).toBeGreaterThan(40)
      }
    })

    test('in a small window they stand within it, and nothing scrolls sideways', async () => {
      await page.setViewportSize({ width: 320, height: 640 })
      await visit()
      await button(page).click()
      await expect.poll(() => panel(page).isVisible()).toBe(true)
      for (const size of ['m', 'xxl']) {
        await panel(page).locator(`input[name=choice-size][value=${size}]`).check()
        const found = await panel(page).evaluate((shown) => ({
          panel: shown.scrollWidth - shown.clientWidth,
          page: document.documentElement.scrollWidth - innerWidth,
          out: [...shown.querySelectorAll('label, legend, a, button, p')].flatMap((part) => {
            const { left, right } = part.getBoundingClientRect()
            return left < 0 || right > innerWidth ? [part.textContent] : []
          }),
          cut: [...shown.querySelectorAll<HTMLElement>('a, button, label span')].flatMap((part) =>
            part.scrollWidth > part.clientWidth + 1 ? [part.textContent] : []
          )
        }))
        expect(found, size).toEqual({ panel: 0, page: 0, out: [], cut: [] })
      }
    })

    test('what is chosen is remembered on every page, and does not stand in the address', async () => {
      const address = (await visit())!.url()
      for (const [name, value] of Object.entries({ theme: 'sepia', size: 'l', view: 'zh', width: 'wide' }))
        await choose(page, name, value)
      expect(page.url()).toBe(address)
      const wanted = { theme: 'sepia', size: 'l', view: 'zh', width: 'wide' }
      await page.reload()
      expect(await shown(page)).toMatchObject(wanted)
      for (const path of ['index.html', term, 'editions/district-plenum-2020/apparatus.html']) {
        await visit(path)
        expect(await shown(page), path).toMatchObject({ theme: 'sepia', size: 'l' })
      }
      await visit()
      expect(await shown(page)).toMatchObject(wanted)
    })

    if (open === hosted) {
      test('where the browser keeps nothing for a page, a cookie remembers, on every page', async () => {
        await context.addInitScript(forgetsStorage)
        await visit(term)
        await choose(page, 'theme', 'sepia')
        await choose(page, 'size', 'l')
        for (const path of [term, 'index.html', reading, 'editions/district-plenum-2020/overview.html']) {
          await visit(path)
          expect(await shown(page), path).toMatchObject({ theme: 'sepia', size: 'l' })
        }
        // Forgotten as well, from another page than where it was chosen.
        await choose(page, 'theme', 'dark')
        await visit('index.html')
        expect(await shown(page)).toMatchObject({ theme: 'dark', size: 'l' })
        await button(page).click()
        await panel(page).getByRole('button', { name: 'Reset everything' }).click()
        await visit(term)
        expect(await shown(page)).toMatchObject({ theme: 'system', size: 'm' })
        // Also what the page has no choice of.
        await visit()
        await chooseAll(page, { view: 'en', script: 'hant', width: 'narrow' })
        await visit('index.html')
        await button(page).click()
        await panel(page).getByRole('button', { name: 'Reset everything' }).click()
        await visit()
        expect(await shown(page)).toEqual(asItComes)
      })
    }

    test('an address that says how the page is to look wins, and is not remembered', async () => {
      await visit()
      await choose(page, 'theme', 'sepia')
      const choices = {
        theme: 'dark',
        size: 'l',
        view: 'interleaved',
        width: 'narrow',
        annotations: 'off',
        face: 'hei'
      }
      await visit(`${reading}?${new URLSearchParams(choices).toString()}`)
      expect(await shown(page)).toEqual({ ...asItComes, ...choices })
      await visit()
      expect(await shown(page)).toEqual({ ...asItComes, theme: 'sepia' })
    })

    test('nonsense changes nothing, in the address or in the memory of the browser', async () => {
      await visit()
      const nonsense = ['%3Cscript%3E', 'constructor', 'DARK', '', 'on%20off']
      for (const value of nonsense) {
        const names = Object.keys(asItComes).filter((name) => name !== 'tap')
        await visit(`${reading}?${names.map((name) => `${name}=${value}`).join('&')}`)
        expect(await shown(page), value).toEqual(asItComes)
      }
      await page.evaluate(() => {
        for (const name of ['view', 'theme', 'size', 'width', 'pinyin', 'script'])
          localStorage.setItem(`tifa-${name}`, '"><b>')
      })
      await visit()
      expect(await shown(page)).toEqual(asItComes)
    })

    test('the link to this view has all choices and what is being read, and shows another the same', async () => {
      const bare = `${origin.url}${reading}`
      await visit(`${reading}?face=kai&margin=on`)
      const chosen = { theme: 'dark', size: 'xl', view: 'interleaved', annotations: 'off', text: 'variants' }
      await chooseAll(page, chosen)
      // Whether keys do anything is nobody else’s affair.
      await choose(page, 'keys', 'off')
      await page.evaluate(() => {
        document.getElementById('p17-2')!.scrollIntoView()
      })
      await button(page).click()
      await panel(page).getByRole('button', { name: 'Copy link to this view' }).click()
      await expect.poll(() => page.locator('.status').textContent()).toBe('Copied the link to this view')
      await page.keyboard.press('Escape')
      const link = new URL(await pasted(page))
      expect(link.href.replace(/[?#].*/, '')).toBe(bare)
      // The tap is a part of the view.
      const { tap, keys, ...others } = asItComes
      expect([tap, keys]).toEqual(['', 'on'])
      expect(Object.fromEntries(link.searchParams)).toEqual({ ...others, ...chosen, face: 'kai' })
      expect(link.hash).toBe('#p17-2')
      await elsewhere(link.href, async (other) => {
        expect(await shown(other)).toEqual({ ...asItComes, ...chosen, face: 'kai' })
        const top = await other.locator('#p17-2').evaluate((segment) => segment.getBoundingClientRect().top)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(top).toBeLessThan(300)
      })
      // How the page comes is a view as well: whoever follows the link may have chosen another.
      await button(page).click()
      await panel(page).getByRole('button', { name: 'Reset everything' }).click()
      await panel(page).getByRole('button', { name: 'Copy link to this view' }).click()
      await expect.poll(() => page.locator('.status').textContent()).toBe('Copied the link to this view')
      await page.keyboard.press('Escape')
      const first = await pasted(page)
      await chooseAll(page, { view: 'en', annotations: 'off', theme: 'dark' })
      await page.goto(first)
      expect(await shown(page)).toEqual(asItComes)
    })

    test('one click takes everything back and forgets it', async () => {
      await visit(`${reading}?text=received&theme=dark`)
      await chooseAll(page, { size: 'xxl', face: 'hei', view: 'tap-en', script: 'hant', pinyin: 'all' })
      await page.locator('#p2-1 .word').first().waitFor({ state: 'attached' })
      await button(page).click()
      await panel(page).getByRole('button', { name: 'Reset everything' }).click()
      expect(await shown(page)).toEqual(asItComes)
      const checked = await panel(page)
        .locator('input:checked')
        .evaluateAll((inputs) => (inputs as HTMLInputElement[]).map(({ name, value }) => [name.slice(7), value]))
      expect({ tap: '', ...Object.fromEntries(checked) }).toEqual(asItComes)
      expect(new URL(page.url()).search).toBe('')
      const names = Object.keys(asItComes)
      const kept = await page.evaluate(
        (of) => [
          ...of.filter((name) => localStorage.getItem(`tifa-${name}`) !== null),
          ...of.filter((name) => document.cookie.includes(`tifa-${name}=`))
        ],
        names
      )
      expect(kept).toEqual([])
      await page.reload()
      expect(await shown(page)).toEqual(asItComes)
    })

    test('a preset is a link; a click makes the page so without leaving it', async () => {
      await visit()
      await button(page).click()
      const links = panel(page).getByRole('navigation', { name: 'Presets' }).getByRole('link')
      await expect.poll(() => links.allTextContents()).toEqual(['Read', 'Study', 'Research', 'Print'])
      await page.evaluate(() => {
        document.documentElement.classList.add('same-page')
      })
      const differ: Record<string, string>[] = []
      for (const name of ['Read', 'Study', 'Research', 'Print']) {
        const link = links.filter({ hasText: name })
        const href = await link.evaluate((preset) => (preset as HTMLAnchorElement).href)
        await link.click()
        expect(new URL(page.url()).pathname, name).toBe(new URL(origin.url + reading).pathname)
        const now = await shown(page)
        await elsewhere(href, async (other) => {
          expect(await shown(other), name).toEqual(
            // A look that no preset speaks of stays as the one before left it.
            { ...now, ...(href.includes('theme=') ? {} : { theme: 'system', size: 'm' }) }
          )
        })
        differ.push(now)
      }
      expect(differ[0]).toMatchObject({ view: 'parallel', annotations: 'off', words: 'off', pinyin: 'off' })
      expect(differ[1]).toMatchObject({ view: 'interleaved', tap: 'tr', annotations: 'on', words: 'on', pinyin: 'new' })
      expect(differ[2]).toMatchObject({ view: 'parallel', tap: '', text: 'variants', annotations: 'on', pinyin: 'off' })
      expect(differ[3]).toMatchObject({ text: 'reading', margin: 'off', theme: 'light' })
      expect(await page.locator('html.same-page').count()).toBe(1)
    })

    test('a page is as it is wanted before any of it is there, and does not jump', async () => {
      await page.addInitScript(watchComing)
      const wanted = { theme: 'sepia', size: 'l', face: 'hei' }
      const onText = { view: 'zh', width: 'wide', annotations: 'off', margin: 'off' }
      const query = new URLSearchParams({ ...wanted, ...onText }).toString()
      for (const remembered of [false, true]) {
        if (remembered) {
          await visit()
          await chooseAll(page, { ...wanted, ...onText })
        }
        for (const path of [reading, term, 'glossary.html', 'index.html']) {
          await visit(remembered ? path : `${path}?${query}`)
          const message = `${path}${remembered ? ', remembered' : ''}`
          await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete')
          const { atBody, shifts } = await page.evaluate(() => window.coming!())
          expect(atBody, message).toMatchObject(path === reading ? { ...wanted, ...onText } : wanted)
          // A last line that is justified as its paragraph goes on is none.
          expect(shifts, message).toBeLessThan(0.001)
        }
      }
      // What comes later has its room.
      for (const query of ['view=tap-en', 'view=tap-zh', 'script=hant', 'pinyin=all', 'pinyin=new&view=tap-en']) {
        await visit(`${reading}?${query}`)
        await page.locator('#p2-1:is(:has(> .reveal), :has(> .run[lang=zh-Hant]), :has(.word))').waitFor()
        expect((await page.evaluate(() => window.coming!())).shifts, query).toBeLessThan(0.001)
      }
      // So do the notes beside it.
      await page.setViewportSize({ width: 1600, height: 900 })
      await visit(`${reading}?pinyin=all#p12-2`)
      await page.locator('#p12-2 .word').first().waitFor()
      expect((await page.evaluate(() => window.coming!())).shifts).toBeLessThan(0.001)
    })

    test('an address that is copied to be cited says which text it is of, and not how it is looked at', async () => {
      const cited = `${origin.url}${reading}?text=variants#p17-2`
      await visit(`${reading}?theme=dark&size=l&view=interleaved&annotations=off&text=variants`)
      await choose(page, 'width', 'wide')
      await page.locator('#p17-2').hover()
      await page.locator('#p17-2 > .label').click()
      await expect.poll(() => page.locator('.status').textContent()).toBe('Copied the link to ¶17.2')
      const bar = page.getByRole('group', { name: 'Quote, link, cite ¶17.2' })
      await bar.waitFor()
      expect(await pasted(page)).toBe(cited)
      await bar.getByRole('button', { name: 'Cite' }).click()
      const dialog = page.locator('.cite-dialog')
      await dialog.waitFor()
      const words = await dialog.innerText()
      // A copy without a host has no address to be cited by.
      if (open === hosted) expect(words).toContain('district-plenum-2020.html?text=variants#p17-2')
      else expect(words).toContain('no public address')
      expect(words).not.toMatch(/theme=|size=|view=|annotations=|width=/)
      await page.keyboard.press('Escape')
      // Also where the site says which address it goes by.
      await page.evaluate((href) => {
        document.head.append(Object.assign(document.createElement('link'), { rel: 'canonical', href }))
      }, 'https://tifa.example/editions/district-plenum-2020.html')
      await page.locator('#p17-4').hover()
      await page.locator('#p17-4 > .label').click()
      await expect.poll(() => page.locator('.status').textContent()).toBe('Copied the link to ¶17.4')
      await bar.or(page.getByRole('group', { name: 'Quote, link, cite ¶17.4' })).waitFor()
      expect(await pasted(page)).toBe('https://tifa.example/editions/district-plenum-2020.html?text=variants#p17-4')
    })
  })
}
