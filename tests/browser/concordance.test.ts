import axe from 'axe-core'
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseCsv } from '../search/parse-csv.ts'
import { type Item, readItems, truthFor } from '../search/truth.ts'
import { launchChromium } from './chromium.ts'
import { hosted, type Origin, unhosted } from './origins.ts'
import { watch } from './watch.ts'

/** The concordance as a reader finds it. */
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const path = 'editions/district-plenum-2020/concordance.html'
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const places = (item: Item) => sum(truthFor(item).map(({ marks }) => marks))
const { compare } = new Intl.Collator('zh-u-co-pinyin')

/** Waits until a query is answered, and the list whole. */
async function answered(page: Page, query: string): Promise<void> {
  await page
    .locator(`.concordance[data-answered=${JSON.stringify(query)}] .lines:not([aria-busy=true])`)
    .waitFor({ state: 'attached' })
}

async function ask(page: Page, query: string): Promise<void> {
  await page.getByLabel('Words').fill(query)
  await answered(page, query)
}

/** Lines as a reader sees them: what stands before, the words, what stands behind, in each language. */
function readLines(page: Page): Promise<{ label: string; zh: string[]; en: string[] }[]> {
  return page.$$eval('.lines > li', (items) =>
    items.map((item) => {
      const side = (lang: string) => {
        const kwic = item.querySelector(`.kwic[lang="${lang}"]`)
        if (!kwic) return [item.querySelector(`.unaligned[lang="${lang}"]`)!.firstChild!.textContent!]
        const word = kwic.querySelector('mark, b')!
        return [
          kwic.querySelector('.before')!.textContent,
          word.textContent,
          kwic.lastElementChild!.lastChild!.textContent!
        ]
      }
      return { label: item.querySelector('.place')!.textContent, zh: side('zh-Hans'), en: side('en') }
    })
  )
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
      await page.goto(origin.url + path)
    })
    afterEach(async () => {
      expect(faults).toEqual([])
      await page.close()
    })

    test.each<Item>([
      { query: '高质量发展', form: 'hanzi', of: '高质量发展' },
      { query: '高質量發展', form: 't', of: '高质量发展' },
      { query: '的', form: 'hanzi', of: '的' },
      { query: '、', form: 'hanzi', of: '、' },
      { query: '“四个意识”', form: 'hanzi', of: '“四个意识”' },
      { query: 'gaozhiliang fazhan', form: 'pinyin', of: '高质量发展' },
      { query: 'xīn shídài', form: 'pinyin-toned', of: '新时代' },
      { query: 'mirror', form: 'english', of: ['mirror'] },
      { query: '"the new era"', form: 'phrase', of: 'the new era' },
      { query: '融吝好', form: 'hanzi', of: '融吝好' }
    ])('$query has a line and a mark on the strip for every place', async (item) => {
      const count = places(item)
      expect(count).toBeGreaterThan(0)
      await ask(page, item.query)
      expect(await page.locator('.lines > li').count()).toBe(count)
      expect(await page.locator('.dispersion .mark').count()).toBe(count)
      expect(await page.locator('.find .count').textContent()).toMatch(new RegExp(`^${count} places? in `))
      const summary = (await page.locator('.dispersion svg').getAttribute('aria-label'))!.split(': ').at(-1)!
      expect(sum(summary.split(', ').map((part) => Number.parseInt(part, 10)))).toBe(count)
      expect(await page.locator('.lines mark').count()).toBe(count)
    })

    test('a line leads to its segment, where the words are marked', async () => {
      await ask(page, '河长制')
      const place = page.locator('.lines .place').first()
      const label = (await place.textContent())!
      await place.click()
      await page.waitForSelector('.found-bar')
      const url = new URL(page.url())
      expect(url.hash).toBe(`#${label.replace('¶', 'p').replace('.', '-')}`)
      expect(url.searchParams.get('q')).toBe('河长制')
      expect(url.pathname).toMatch(/editions\/district-plenum-2020\.html$/)
    })

    test('what the witness has is said beside what the text has', async () => {
      await ask(page, '融吝好')
      expect(await page.locator('.lines mark').textContent()).toBe('融合好')
      expect(await page.locator('.lines li').textContent()).toContain('[as received: 融吝好]')
      expect(await page.locator('.lines .unaligned').textContent()).toMatch(/\. not aligned$/)
    })

    test('the address asks, and orders, and is kept', async () => {
      await ask(page, '发展')
      await page.getByRole('button', { name: 'Right context' }).click()
      const lines = await readLines(page)
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: '发展', sort: 'right' })
      await page.reload()
      await answered(page, '发展')
      expect(await readLines(page)).toEqual(lines)
      expect(await page.getByRole('button', { name: 'Right context' }).getAttribute('aria-pressed')).toBe('true')
      expect(await page.locator('.found-bar').count()).toBe(0)
      await page.getByLabel('Words').fill('')
      await answered(page, '')
      await page.getByRole('button', { name: 'Position' }).click()
      expect(new URL(page.url()).search).toBe('')
      expect(await page.locator('.start').isVisible()).toBe(true)
      expect(await page.locator('.dispersion .mark').count()).toBe(0)
    })

    test('orders: contexts from the keyword outward, each line once', async () => {
      await ask(page, '发展')
      const all = await readLines(page)
      const characters = { left: (zh: string[]) => zh[0]!.at(-1) ?? '', right: (zh: string[]) => zh[2]!.at(0) ?? '' }
      for (const [side, name] of [
        ['left', 'Left context'],
        ['right', 'Right context']
      ] as const) {
        await page.getByRole('button', { name }).click()
        await answered(page, '发展')
        const sorted = await readLines(page)
        const keys = sorted.map(({ zh }) => characters[side](zh))
        expect(keys).toEqual([...keys].sort(compare))
        expect(sorted).not.toEqual(all)
        expect(sorted.map((line) => JSON.stringify(line)).sort()).toEqual(
          all.map((line) => JSON.stringify(line)).sort()
        )
        expect(await page.locator('[aria-pressed=true]').allTextContents()).toEqual([expect.stringContaining(name)])
      }
      await page.getByRole('button', { name: 'Position' }).click()
      await answered(page, '发展')
      expect(await readLines(page)).toEqual(all)
    })

    test('English is ordered word by word', async () => {
      await ask(page, 'development')
      await page.getByRole('button', { name: 'Left context' }).click()
      await answered(page, 'development')
      const words = (await readLines(page)).map(({ en }) => /([\p{L}\p{N}’]+)[^\p{L}\p{N}]*$/u.exec(en[0]!)?.[1] ?? '')
      expect(words.length).toBeGreaterThan(20)
      expect(words.map((word) => word.toLowerCase())).toEqual(
        words.map((word) => word.toLowerCase()).sort(new Intl.Collator('en').compare)
      )
    })

    test('the CSV is what is shown, in its order', async () => {
      for (const [query, order] of [
        ['发展', 'Left context'],
        ['reform', 'Right context'],
        ['融吝好', 'Position']
      ] as const) {
        await ask(page, query)
        await page.getByRole('button', { name: order }).click()
        await answered(page, query)
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Download CSV' }).click()
        ])
        expect(file.suggestedFilename()).toBe(`district-plenum-2020-${query}.csv`)
        const [names, ...rows] = parseCsv(readFileSync(await file.path(), 'utf8'))
        const table = rows.map((row) => Object.fromEntries(names!.map((name, index) => [name, row[index]!])))
        const lines = await readLines(page)
        expect(table).toHaveLength(lines.length)
        for (const [index, { label, zh, en }] of lines.entries()) {
          const row = table[index]!
          expect(row['label']).toBe(label)
          const id = label === 'Title' ? 'title' : label.replace('¶', 'p').replace('§', 's').replace('.', '-')
          expect(row['address']).toBe(
            `${origin.name === 'http' ? origin.url : ''}editions/district-plenum-2020.html#${id}`
          )
          expectContext(row, 'zh', zh)
          expectContext(row, 'en', en)
        }
        expect(table[0]!['received']).toBe(query === '融吝好' ? query : '')
      }
    })

    test('all of it by keyboard', async () => {
      await page.getByLabel('Words').focus()
      await page.keyboard.type('四个意识')
      await answered(page, '四个意识')
      for (const name of ['Position', 'Left context', 'Right context']) {
        await page.keyboard.press('Tab')
        expect(await page.evaluate(() => document.activeElement!.textContent.trim())).toBe(name)
      }
      await page.keyboard.press('Space')
      await answered(page, '四个意识')
      expect(new URL(page.url()).searchParams.get('sort')).toBe('right')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement!.className)).toBe('place')
      await page.keyboard.press('Enter')
      await page.waitForSelector('.found-bar')
    })

    test('what an input method composes is not asked for until it is done', async () => {
      const input = page.getByLabel('Words')
      await answered(page, '')
      await input.dispatchEvent('compositionstart')
      await input.fill('si ge')
      await page.waitForTimeout(100)
      expect(await page.locator('.concordance').getAttribute('data-answered')).toBe('')
      await input.fill('四个')
      await input.dispatchEvent('compositionend')
      await answered(page, '四个')
      expect(await page.locator('.lines > li').count()).toBe(places({ query: '四个', form: 'hanzi', of: '四个' }))
    })

    test('what is not read to the letter is said, and where nothing is found something is offered', async () => {
      await ask(page, readItems().find(({ form }) => form === 'typo')!.query)
      expect(await page.locator('.said').textContent()).toContain('occurs nowhere: showing results for')
      await ask(page, 'sgys')
      expect(await page.locator('.find .count').textContent()).toBe('Nothing found in the speech')
      await page.locator('.said').getByRole('link', { name: '四个意识' }).click()
      await answered(page, '四个意识')
      expect(await page.locator('.lines > li').count()).toBe(3)
    })
  })
}

/** What is shown of a context is cut at “…”; the table has it whole. */
function expectContext(row: Record<string, string>, lang: string, shown: readonly string[]): void {
  const [left, keyword, right] = ['left', 'keyword', 'right'].map((part) => row[`${lang}_${part}`]!.replace(/^'/, ''))
  if (shown.length === 1) {
    expect([left, keyword, right?.trim()]).toEqual(['', '', shown[0]!.trim()])
    return
  }
  expect(keyword).toBe(shown[1])
  expect(left!.endsWith(shown[0]!.replace(/^…/, ''))).toBe(true)
  expect(right!.startsWith(shown[2]!.replace(/…$/, ''))).toBe(true)
}

describe('the look', () => {
  let base: string
  beforeAll(async () => {
    base = (await unhosted()).url + path
  })
  const opened = async (query: string, options: Parameters<Browser['newPage']>[0]) => {
    const page = await browser.newPage(options)
    await page.goto(`${base}?q=${encodeURIComponent(query)}`)
    await answered(page, query)
    return page
  }

  test('keywords of both languages stand on one axis, contexts touch them', async () => {
    const page = await opened('新时代', { viewport: { width: 1280, height: 900 } })
    const found = await page.$$eval('.lines .kwic', (lines) =>
      lines.map((line) => {
        const word = line.querySelector('mark, b')!.getBoundingClientRect()
        const range = document.createRange()
        range.selectNodeContents(line.querySelector('.before')!)
        return { axis: word.left, gap: word.left - range.getBoundingClientRect().right }
      })
    )
    expect(found.length).toBeGreaterThan(30)
    expect(Math.max(...found.map(({ axis }) => axis)) - Math.min(...found.map(({ axis }) => axis))).toBeLessThan(1)
    expect(found.filter(({ gap }) => Math.abs(gap) > 8)).toEqual([])
    await page.close()
  })

  test.each([320, 360, 768, 1280, 1920])('at %i pixels nothing is wider than the window', async (width) => {
    for (const query of ['', '新时代', 'the', '融吝好']) {
      const page = await opened(query, { viewport: { width, height: 900 } })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), query).toBeLessThanOrEqual(0)
      await page.close()
    }
  })

  test('a window that becomes narrow shows shorter contexts', async () => {
    const page = await opened('新时代', { viewport: { width: 1280, height: 900 } })
    const before = (await readLines(page))[5]!
    await page.setViewportSize({ width: 360, height: 800 })
    await expect.poll(async () => (await readLines(page))[5]!.en[2]!.length).toBeLessThan(before.en[2]!.length)
    await page.close()
  })

  test.each(['', '新时代', 'the'])('“%s” does not jump while it comes', async (query) => {
    for (const width of [360, 1280]) {
      const page = await opened(query, { viewport: { width, height: 900 } })
      const shifts = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0))
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => {
              resolve(0)
            }, 200)
          })
      )
      expect(shifts, String(width)).toBeLessThan(0.001)
      await page.close()
    }
  })

  test.each(['', '新时代', 'reform', '融吝好', 'zzzzqq'])('“%s” has no fault that axe can find', async (query) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await opened(query, { colorScheme, viewport: { width: 1280, height: 900 }, bypassCSP: true })
      await page.addScriptTag({ content: axe.source })
      const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      await page.close()
    }
  })

  test('what is offered to begin with is found as often as it says', async () => {
    const page = await opened('', {})
    const offers = await page.$$eval('.start .often li', (items) =>
      items.map((item) => ({
        query: item.querySelector('a')!.textContent.trim(),
        count: Number.parseInt(item.querySelector('.soft')!.textContent.trim(), 10)
      }))
    )
    expect(offers).toHaveLength(24)
    for (const { query, count } of offers) {
      await ask(page, query)
      expect(await page.locator('.lines > li').count(), query).toBe(count)
    }
    await ask(page, '')
    await page.locator('.start .often a').nth(3).click()
    await answered(page, offers[3]!.query)
    await page.close()
  })

  test('without script it says so, and leads to the glossary', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(base)
    expect(await page.locator('.find, .dispersion, .start').filter({ visible: true }).count()).toBe(0)
    await page.locator('main').getByRole('link', { name: 'glossary' }).filter({ visible: true }).click()
    expect(page.url()).toMatch(/\/glossary\.html$/)
    await context.close()
  })
})
