import axe from 'axe-core'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { overlay } from '../overlay.ts'
import { copyProject } from '../project.ts'
import { traditionalForms } from '../../src/text/traditional.ts'
import { readItems, sources, truthFor } from '../search/truth.ts'
import { type Answer, askAll, openBox, segmentsAmong } from './ask.ts'
import { launchChromium } from './chromium.ts'
import { hosted, type Origin, unhosted } from './origins.ts'
import { watch } from './watch.ts'

/** The search as readers meet it: in the box over any page, and on its own page; from records, and from the index of a host. */
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const items = readItems()
const queries = items.map(({ query }) => query)
const counted = new Set(['hanzi', 't', 'tw', 'hk', 'pinyin', 'pinyin-toned', 'latin', 'english', 'phrase'])
const reading = 'editions/district-plenum-2020.html'
const openedPage = (page: Page) => page.waitForSelector('.search-page .asking')

/** The queries whose segments, or their order, or their marks are not those of the truth. */
function wrongAmong(answers: readonly Answer[]): string[] {
  return items.flatMap((item, index) => {
    if (!counted.has(item.form)) return []
    const found = JSON.stringify(segmentsAmong(answers[index]!))
    return found === JSON.stringify(truthFor(item)) ? [] : [`${item.query}: ${found}`]
  })
}

for (const open of [hosted, unhosted]) {
  describe(open.name, () => {
    let origin: Origin
    let page: Page
    let faults: string[]
    beforeAll(async () => {
      origin = await open()
    })
    afterAll(() => {
      origin.close()
    })
    beforeEach(async () => {
      page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
      faults = watch(page, origin.url)
    })
    afterEach(async () => {
      expect(faults).toEqual([])
      await page.close()
    })

    const ask = async (query: string) => (await askAll(page, [query]))[0]!
    const openPage = async (query = '') => {
      await page.goto(`${origin.url}search.html${query}`)
      await openedPage(page)
    }

    test('in the box every query finds the segments of the truth, with every place marked', async () => {
      await page.goto(`${origin.url}about.html`)
      await openBox(page)
      expect(wrongAmong(await askAll(page, queries))).toEqual([])
    })

    test('the box searches records, with no fetch, no worker, no WebAssembly and no segmenter', async () => {
      await page.addInitScript(() => {
        const forbid = (name: string) => () => {
          throw new Error(`${name} was used`)
        }
        Object.assign(window, { fetch: forbid('fetch'), Worker: forbid('Worker') })
        Object.assign(Intl, { Segmenter: forbid('Segmenter') })
        Object.assign(WebAssembly, { instantiate: forbid('wasm'), instantiateStreaming: forbid('wasm') })
      })
      await page.goto(`${origin.url}about.html`)
      await openBox(page)
      expect((await ask('四個意識')).hits.length).toBeGreaterThan(3)
      expect((await ask('hezhangzhi')).hits.length).toBeGreaterThan(1)
      expect((await ask('reforn')).remark).toContain('showing results for reform')
    })

    test('nothing of the search is loaded before it is used', async () => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.goto(origin.url + reading)
      await page.mouse.wheel(0, 2000)
      await page.waitForTimeout(200)
      expect(asked.filter((url) => /\/(?:search|pagefind)\//.test(url))).toEqual([])
      await page.keyboard.press('Control+k')
      await page.waitForSelector('.asking')
      expect(asked.filter((url) => url.includes('/search/')).length).toBeGreaterThan(3)
      expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([])
    })

    test('/ and Ctrl-K open the box, not while somebody writes; Escape closes it and gives the focus back', async () => {
      await page.goto(`${origin.url}glossary.html`)
      await page.getByLabel('Find').focus()
      await page.keyboard.press('/')
      expect(await page.locator('.search-box').count()).toBe(0)
      await page.getByLabel('Find').fill('')
      await page.locator('.index a').first().focus()
      await page.keyboard.press('Control+k')
      await page.waitForSelector('.search-box[open]')
      await page.keyboard.type('河')
      await page.keyboard.press('Escape')
      expect(await page.locator('.search-box').isVisible()).toBe(false)
      expect(await page.evaluate(() => document.activeElement?.closest('.index') !== null)).toBe(true)
      await page.keyboard.press('/')
      expect(await page.locator('#asked').inputValue()).toBe('河')
      await page.keyboard.press('Escape')
      await page.locator('header.site a.search').click()
      expect(await page.locator('.search-box').isVisible()).toBe(true)
    })

    test('the arrows lead through the options, the input keeps the focus, Enter follows one', async () => {
      await page.goto(`${origin.url}about.html`)
      await openBox(page)
      await ask('四个意识')
      const input = page.locator('#asked')
      expect(await input.getAttribute('aria-expanded')).toBe('true')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      const active = page.locator('[aria-selected=true]')
      expect(await active.count()).toBe(1)
      expect(await input.getAttribute('aria-activedescendant')).toBe(await active.getAttribute('id'))
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('asked')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowUp')
      expect(await active.locator('.place').textContent()).toBe('¶5.4')
      await page.keyboard.press('Enter')
      await page.waitForURL(/#p5-4$/)
      expect(await page.locator('#p5-4').evaluate((segment) => segment.classList.contains('marked'))).toBe(true)
    })

    test('Enter that finds nothing is forgotten, and a hit on the page one is on closes the box', async () => {
      await page.goto(`${origin.url}${reading}?q=${encodeURIComponent('改革')}#p3-1`)
      await page.waitForSelector('.found-bar')
      await openBox(page)
      await page.keyboard.insertText('sgys')
      await page.keyboard.press('Enter')
      await page.locator('.remark a').click()
      await page.waitForFunction(
        () => document.querySelector<HTMLElement>('.asking')!.dataset['answered'] === '四个意识'
      )
      expect(page.url()).toContain('#p3-1')
      await ask('改革')
      const hit = page.locator('.hits a.text').nth(2)
      const { hash } = new URL((await hit.getAttribute('href'))!)
      await hit.click()
      await page.waitForURL((url) => url.hash === hash)
      expect(await page.locator('.search-box').isVisible()).toBe(false)
      const here = () =>
        page.evaluate(() => {
          const [range] = [...(CSS.highlights.get('found-here') ?? [])] as Range[]
          return range?.startContainer.parentElement?.closest('.segment')?.id
        })
      expect(await here()).toBe(hash.slice(1))
    })

    test('words that stand in several paragraphs of an entry are marked where they are', async () => {
      await openPage()
      const { hits } = await ask('formulation explain')
      const page1 = hits.find(({ url }) => url === 'about.html')
      expect(page1).toBeDefined()
      await page.goto(`${origin.url}about.html?q=formulation%20explain`)
      await page.waitForSelector('.found-bar')
      expect(await page.evaluate(() => CSS.highlights.get('found')!.size)).toBeGreaterThan(2)
    })

    test('typing anew and Enter at once follow the new query, never a hit of the old one', async () => {
      await page.goto(`${origin.url}about.html`)
      await openBox(page)
      await ask('四个意识')
      await page.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('#asked')!
        input.value = '河长制'
        input.dispatchEvent(new Event('input', { bubbles: true }))
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
      })
      await page.waitForURL(/glossary\/hezhangzhi\.html/)
    })

    test('while characters are composed Enter, Escape and the arrows are left to the input method', async () => {
      await page.goto(`${origin.url}about.html`)
      await openBox(page)
      await ask('四个意识')
      const cdp = await page.context().newCDPSession(page)
      await page.locator('#asked').fill('')
      const before = page.url()
      await cdp.send('Input.imeSetComposition', { text: 'si ge', selectionStart: 5, selectionEnd: 5 })
      expect(await page.locator('#asked').inputValue()).toBe('si ge')
      for (const key of ['Enter', 'Escape', 'ArrowDown', 'ArrowUp']) {
        const prevented = await page.evaluate((name) => {
          const event = new KeyboardEvent('keydown', { key: name, isComposing: true, bubbles: true, cancelable: true })
          document.querySelector('#asked')!.dispatchEvent(event)
          return event.defaultPrevented
        }, key)
        // Escape alone is held back, since it would close the box; the input method has it all the same.
        expect(prevented, key).toBe(key === 'Escape')
      }
      expect(await page.locator('.search-box').isVisible()).toBe(true)
      expect(await page.locator('[aria-selected=true]').count()).toBe(0)
      expect(page.url()).toBe(before)
      await cdp.send('Input.insertText', { text: '四个自信' })
      await page.waitForFunction(
        () => document.querySelector<HTMLElement>('.asking')!.dataset['answered'] === '四个自信'
      )
      expect(await page.locator('.hits .place').first().textContent()).toContain('四个自信')
    })

    test.each(['四个意识', '融吝好', 'hezhangzhi', 'river chief', '"Party committees"', '的', '2019'])(
      'every hit of %s lands with its segment in sight, marked, and counted',
      async (query) => {
        await openPage(`?q=${encodeURIComponent(query)}`)
        await page.waitForFunction(
          (asked) => document.querySelector<HTMLElement>('.asking')!.dataset['answered'] === asked,
          query
        )
        const links = await page.$$eval('.hits a.text', (all) => all.map((link) => (link as HTMLAnchorElement).href))
        expect(links.length).toBeGreaterThan(0)
        const some = links.filter((_, index) => index % Math.ceil(links.length / 6) === 0)
        for (const link of some) {
          await page.goto(link)
          await page.waitForSelector('.found-bar')
          const { hash } = new URL(link)
          const seen = await page.locator(hash).evaluate((segment) => {
            const { top, bottom } = segment.getBoundingClientRect()
            const found = [...(CSS.highlights.get('found') ?? [])] as Range[]
            return {
              isInSight: bottom > 0 && top < innerHeight,
              within: found.filter((range) => segment.contains(range.startContainer)).length,
              said: document.querySelector('.found-bar [role=status]')!.textContent.trim(),
              all: found.length
            }
          })
          expect(seen.isInSight, link).toBe(true)
          expect(seen.within, link).toBeGreaterThan(0)
          expect(seen.said, link).toMatch(new RegExp(`^\\d+ of ${seen.all}$`))
        }
      }
    )

    test('on a page the places found can be gone through, and the marks taken away', async () => {
      await page.goto(`${origin.url}${reading}?q=${encodeURIComponent('高质量发展')}#p2-4`)
      await page.waitForSelector('.found-bar')
      const said = async () => (await page.locator('.found-bar [role=status]').textContent())!.trim()
      const [, first, all] = /^(\d+) of (\d+)$/.exec(await said())!
      await page.getByRole('button', { name: 'Next place' }).click()
      expect(await said()).toBe(`${Number(first) + 1} of ${all}`)
      const inSight = () =>
        page.evaluate(() => {
          const [here] = [...CSS.highlights.get('found-here')!] as Range[]
          const { top, bottom } = here!.getBoundingClientRect()
          return { words: here!.toString(), seen: top > 0 && bottom < innerHeight }
        })
      expect(await inSight()).toEqual({ words: '高质量发展', seen: true })
      for (let back = 0; back < 2; back++) await page.getByRole('button', { name: 'Previous place' }).click()
      expect(await said()).not.toBe(`${first} of ${all}`)
      await page.getByRole('button', { name: 'Take the marks away' }).click()
      expect(await page.locator('.found-bar').count()).toBe(0)
      expect(await page.evaluate(() => CSS.highlights.get('found')!.size)).toBe(0)
    })

    test('the address has the query and the filters, and asks them again', async () => {
      await openPage()
      await ask('治理')
      const all = await page.locator('.hits a').count()
      await page.locator('.filters select[name=kind]').selectOption('text')
      await page.locator('.filters select[name=group]').selectOption({ index: 2 })
      await page.waitForFunction(() => new URLSearchParams(location.search).has('group'))
      await page.waitForFunction(() => document.querySelector('#hits')!.getAttribute('aria-busy') === 'false')
      const urls = () => page.$$eval('.hits a', (links) => links.map((link) => (link as HTMLAnchorElement).href))
      const narrowed = await urls()
      expect(narrowed.length).toBeGreaterThan(0)
      expect(narrowed.length).toBeLessThan(all)
      await page.reload()
      await page.waitForFunction(() => document.querySelector<HTMLElement>('.asking')?.dataset['answered'] === '治理')
      expect(await urls()).toEqual(narrowed)
      expect(await page.locator('.filters select[name=kind]').inputValue()).toBe('text')
      await page.locator('.filters select[name=kind]').selectOption('')
      await page.locator('.filters select[name=group]').selectOption('')
      await page.waitForFunction((count) => document.querySelectorAll('.hits a').length === count, all)
      const category = page.locator('.filters select[name=category] option').nth(1)
      const offered = Number(/\((\d+)\)/.exec((await category.textContent())!)![1])
      await page.locator('.filters select[name=category]').selectOption({ index: 1 })
      await page.waitForFunction((count) => document.querySelectorAll('.hits a').length === count, offered)
      await page.locator('.filters select[name=category]').selectOption('')
      await page.waitForFunction((count) => document.querySelectorAll('.hits a').length === count, all)
    })

    test('the witness is found, and shown as such', async () => {
      await openPage()
      const answer = await ask('融吝好')
      expect(segmentsAmong(answer)).toEqual([{ id: 'p16-5', marks: 1 }])
      expect(await page.locator('.hits a.text mark').textContent()).toBe('融合好')
      expect(await page.locator('.hits a.text .received').textContent()).toContain('as received: 融吝好')
    })

    test('nothing found helps on: initials, formulations near it, each word, and what can be typed', async () => {
      await openPage()
      const initials = await ask('sgys')
      expect(initials.said).toBe('Nothing found')
      await page.getByRole('link', { name: '四个意识' }).click()
      await page.waitForFunction(
        () => document.querySelector<HTMLElement>('.asking')!.dataset['answered'] === '四个意识'
      )
      expect(await page.locator('.hits a').count()).toBeGreaterThan(3)
      expect((await ask('四个意思')).remark).toContain('四个意识')
      expect((await ask('Zhuge xylophone')).remark).toContain('xylophone')
      expect((await ask('qqqqqq')).remark).toContain('pinyin')
      const nothing = await ask('')
      expect(nothing.said).toBe('')
      expect(nothing.hits).toEqual([])
    })

    test('what was not read to the letter is said', async () => {
      await openPage()
      expect((await ask('街道吹哨部门报到')).remark).toContain('punctuation is ignored')
      expect((await ask('governace')).remark).toMatch(/governace.*occurs nowhere: showing results for governance/)
      expect((await ask('econom')).remark).toContain('words that begin with it')
      expect((await ask('党 reform')).remark).toContain('each part of it')
      expect((await ask('改革')).remark).toBe('')
    })

    test('every hit has a name, also before it is drawn', async () => {
      await openPage('?q=高质量发展')
      await page.locator('.asking[data-answered="高质量发展"] .hit.far').first().waitFor({ state: 'attached' })
      const devtools = await page.context().newCDPSession(page)
      const nodes = async () => (await devtools.send('Accessibility.getFullAXTree')).nodes
      const options = async () => (await nodes()).filter(({ role }) => role?.value === 'option')
      expect((await options()).length).toBeGreaterThan(20)
      expect((await options()).filter(({ name }) => !name?.value)).toEqual([])
      // What is drawn says its languages itself.
      expect(await page.locator('.hits .hit').first().getAttribute('aria-label')).toBe(null)
      await page.locator('.hits .hit').last().scrollIntoViewIfNeeded()
      await expect.poll(() => page.locator('.hits .hit').last().getAttribute('aria-label')).toBe(null)
    })

    test('a long list is complete', async () => {
      await openPage()
      const { hits, said } = await ask('the')
      expect(hits.length).toBeGreaterThan(500)
      const kinds = [...said.matchAll(/(\d+) (?:segments?|entr|notes?|pages?)/g)].map(([, count]) => Number(count))
      expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(hits.length)
      expect(new Set(hits.map(({ url }) => url)).size).toBe(hits.length)
    })
  })
}

/** Hits without their records: where they lead, how they were found, what is marked. */
type Outline = [kind: string, instead: unknown, hits: [url: string, way: number, marks: unknown][]]

declare const tifaEngine: typeof import('../../src/client/search/engine.ts')
declare const tifaPagefind: typeof import('../../src/client/search/pagefind-source.ts')

test('both sources find alike: for every query, and many words of the site, the same hits, order and marks', async () => {
  const origin = await hosted()
  const page = await browser.newPage()
  const faults = watch(page, origin.url)
  await page.goto(`${origin.url}search.html`)
  await openedPage(page)
  // Runs of traditional characters, of which each may have several spellings.
  const traditional = sources.flatMap(({ zh }, number) =>
    number % 5 === 0 ? (traditionalForms(zh.slice(0, 4 + (number % 9)))[0] ?? []) : []
  )
  const differing = await page.evaluate(
    async ({ asked, traditional }) => {
      const {
        first = '',
        later = '',
        href
      } = {
        ...document.querySelector<HTMLAnchorElement>('a.search')!.dataset,
        href: document.querySelector<HTMLAnchorElement>('a.search')!.href
      }
      const characters = await tifaEngine.loadCharacters()
      await tifaEngine.loadScript(new URL('search/pagefind-source.js', href))
      const records = tifaEngine.localSource(`${first} ${later}`.split(' '))
      const index = tifaPagefind.pagefindSource(new URL('search/', href))
      const words = (await records.vocabulary()).filter((_, number) => number % 23 === 0)
      const outline = async (query: string, source: typeof records | typeof index): Promise<Outline> => {
        const reading = await tifaEngine.understand(query, source, characters)
        const hits: Outline[2] = []
        if (!reading) return ['nothing', undefined, hits]
        for await (const batch of tifaEngine.findHits(reading, source, {})) {
          hits.push(...batch.map(({ record, way, marks }): Outline[2][number] => [record.url, way, marks]))
        }
        return [reading.kind, reading.instead, hits]
      }
      const wrong: string[] = []
      const everything = []
      for (const kind of ['text', 'glossary', 'note', 'page'] as const) {
        for await (const some of records.candidates([], { kind })) everything.push(...some)
      }
      // English that quotes Chinese, cut anywhere, and with what an input method puts behind it.
      const mixed = everything
        .flatMap(({ fields }) => fields.filter(({ lang, text }) => lang === 'en' && /\p{Script=Han}/u.test(text)))
        .flatMap(({ text }, number) => {
          const at = text.search(/\p{Script=Han}/u)
          return number % 19 === 0 ? [text.slice(Math.max(0, at - (number % 9)), at + 2 + (number % 7)).trim()] : []
        })
      for (const query of [
        ...asked,
        ...words,
        ...mixed,
        ...traditional,
        'Party。',
        '「quality」 development',
        'ＧＤＰ',
        '"XX"'
      ]) {
        const [a, b] = [await outline(query, records), await outline(query, index)].map((one) => JSON.stringify(one))
        if (a !== b) wrong.push(`${query}: ${a!.slice(0, 200)} ${b!.slice(0, 200)}`)
      }
      return { wrong, words: words.length, mixed: mixed.length }
    },
    { asked: queries, traditional }
  )
  expect(differing.wrong).toEqual([])
  expect(differing.words).toBeGreaterThan(200)
  expect(differing.mixed).toBeGreaterThan(20)
  expect(traditional.length).toBeGreaterThan(20)
  expect(faults).toEqual([])
  await page.close()
  origin.close()
}, 300_000)

test('the page of the search shows the same from the index of a host as from the records of a folder', async () => {
  const [host, folder] = await Promise.all([hosted(), unhosted()])
  const answers = await Promise.all(
    [host, folder].map(async (origin) => {
      const page = await browser.newPage()
      const faults = watch(page, origin.url)
      await page.goto(`${origin.url}search.html`)
      await openedPage(page)
      const said = await askAll(
        page,
        queries.filter((_, number) => number % 8 === 0)
      )
      expect(faults).toEqual([])
      const used = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
      await page.close()
      return {
        said: said.map(({ query, said: count, remark, hits }) => ({ query, count, remark, hits })),
        usesIndex: used.some((url) => url.includes('/pagefind/'))
      }
    })
  )
  host.close()
  expect(answers.map(({ usesIndex }) => usesIndex)).toEqual([true, false])
  expect(answers[0]!.said).toEqual(answers[1]!.said)
}, 120_000)

test('the search fits a telephone: no sideways scrolling, and the input in sight', async () => {
  const { url } = await unhosted()
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
  for (const path of ['search.html?q=%E6%B2%BB%E7%90%86', `${reading}?q=%E6%B2%BB%E7%90%86`]) {
    await page.goto(url + path)
    await page.waitForSelector('.hits a, .found-bar')
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
  }
  await openBox(page)
  await askAll(page, ['治理'])
  const box = (await page.locator('#asked').boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(320)
  expect(await page.locator('.hits').evaluate((list) => list.scrollWidth <= list.clientWidth)).toBe(true)
  await page.close()
})

test('without script the page of the search says what to do instead', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const { url } = await unhosted()
  await page.goto(`${url}search.html`)
  expect(await page.locator('noscript').textContent()).toContain('needs scripts')
  await context.close()
})

test('where the data does not arrive the search says so, and tries again', async () => {
  const origin = await hosted()
  const page = await browser.newPage()
  await page.route('**/search/glossary.js', (route) => route.abort())
  await page.goto(`${origin.url}about.html`)
  await openBox(page)
  await page.keyboard.insertText('河长制')
  await page.waitForFunction(() => document.querySelector('.asking .remark')!.textContent.includes('did not arrive'))
  await page.unroute('**/search/glossary.js')
  expect((await askAll(page, ['河长制']))[0]!.hits.length).toBeGreaterThan(1)
  await page.close()
  origin.close()
})

test.each([
  'search.html?q=%E6%B2%BB%E7%90%86',
  'search.html?q=sgys',
  'about.html',
  `${reading}?q=%E6%B2%BB%E7%90%86#p7-1`
])('with its hits shown %s has no fault that axe can find, light or dark', async (path) => {
  const { url } = await unhosted()
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 }, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(url + path)
    if (path === 'about.html') {
      await openBox(page)
      await askAll(page, ['四个意识'])
      await page.keyboard.press('ArrowDown')
    } else await page.waitForSelector('.hits a, .offer, .found-bar')
    await page.addScriptTag({ content: axe.source })
    const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await context.close()
  }
})

describe('SEARCH_SOURCE', () => {
  /** Builds the small corpus of the fixtures with one source behind every search. @throws what the build says */
  function build(source: string): { dist: string; remove: () => void } {
    const corpus = overlay()
    cpSync(join(corpus.root, 'content/pages/about.md'), join(corpus.root, 'content/pages/principles.md'))
    const project = copyProject(corpus.root)
    corpus.remove()
    try {
      project.run('src/cli/build.ts', [], { SEARCH_SOURCE: source })
    } catch (error) {
      project.remove()
      throw error
    }
    return { dist: join(project.root, 'dist'), remove: project.remove }
  }

  test.each(['local', 'pagefind'])(
    '%s stands behind the box and the page alike',
    async (source) => {
      const { dist, remove } = build(source)
      const origin = await hosted(dist)
      for (const path of ['about.html', 'search.html']) {
        const page = await browser.newPage()
        const faults = watch(page, origin.url)
        await page.goto(origin.url + path)
        if (path === 'about.html') await openBox(page)
        else await openedPage(page)
        const [answer] = await askAll(page, ['同志'])
        expect(answer!.hits.length, path).toBeGreaterThan(0)
        const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
        expect(
          asked.some((url) => url.includes('/pagefind/')),
          path
        ).toBe(source === 'pagefind')
        expect(
          asked.some((url) => url.endsWith('/search/demo.js')),
          path
        ).toBe(source === 'local')
        expect(faults).toEqual([])
        await page.close()
      }
      origin.close()
      remove()
    },
    240_000
  )

  test('nothing else is a source', () => {
    expect(() => build('server')).toThrow('Unexpected SEARCH_SOURCE `server`, expected local or pagefind')
  })
})
