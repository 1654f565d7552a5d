import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { hosted, type Origin, unhosted } from './origins.ts'
import { watch } from './watch.ts'

/** Whatever is chosen, the segment being read stays where it is in the window. */
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** How far it may be moved, in CSS pixels. */
const play = 3

/** What each choice offers; the first is what the page comes with. */
const choices = {
  view: ['parallel', 'interleaved', 'zh', 'en', 'tap-en', 'tap-zh'],
  size: ['m', 's', 'l', 'xl', 'xxl'],
  width: ['normal', 'narrow', 'wide'],
  script: ['hans', 'hant'],
  pinyin: ['off', 'all', 'new'],
  theme: ['system', 'light', 'dark', 'sepia', 'contrast'],
  face: ['song', 'hei', 'kai'],
  margin: ['on', 'off'],
  annotations: ['on', 'off'],
  text: ['reading', 'variants', 'received']
}

/** Puts a segment where reading begins: under the tools where they stick to the top. @returns how far down that is */
function bringToReading(id: string): number {
  const segment = document.getElementById(id)!
  // The tools stick only when the page is scrolled.
  segment.scrollIntoView()
  const tools = document.querySelector('.tools')!.getBoundingClientRect()
  const line = tools.width > innerWidth / 2 ? tools.bottom : 0
  scrollBy({ top: segment.getBoundingClientRect().top - line - 12, behavior: 'instant' })
  return segment.getBoundingClientRect().top
}

const choose = (page: Page, name: string, value: string) =>
  page.evaluate(
    ([of, to]) => {
      tifaPage.choose(of!, to!)
    },
    [name, value]
  )

/** What a choice makes of the text when what it needs has come. */
const made: Readonly<Record<string, string>> = {
  'view tap-en': '#p24-6 > .reveal',
  'view tap-zh': '#p24-6 > .reveal',
  'pinyin all': '#p24-6 .word',
  'pinyin new': '#p24-6 .word',
  'script hant': '#p24-6 > .run[lang=zh-Hant]'
}

/** Chooses one after another, in the page, and lets it be painted. @returns where the segment is after each */
function chooseInTurn({ id, steps }: { id: string; steps: [string, string][] }): Promise<number[]> {
  const painted = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve))
    })
  return steps.reduce<Promise<number[]>>(async (before, [name, value]) => {
    const tops = await before
    tifaPage.choose(name, value)
    await painted()
    return [...tops, document.getElementById(id)!.getBoundingClientRect().top]
  }, Promise.resolve([]))
}

/** Numbers from 0 to 1 that look random and are the same each time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}

/** Thirty choices that each change something, and the way back. */
function walk(seed: number): [string, string][] {
  const random = seeded(seed)
  const one = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)]!
  const now = new Map(Object.entries(choices).map(([name, [first]]) => [name, first!]))
  const there = Array.from({ length: 30 }, (): [string, string] => {
    const [name, values] = one(Object.entries(choices))
    const value = one(values.filter((other) => other !== now.get(name)))
    now.set(name, value)
    return [name, value]
  })
  return [...there, ...Object.entries(choices).map(([name, [first]]): [string, string] => [name, first!])]
}

/** The steps after which a segment was not where it had been. */
function moves(top: number, steps: readonly [string, string][], tops: readonly number[]): string[] {
  return tops.flatMap((now, index) =>
    Math.abs(now - top) <= play ? [] : [`${steps[index]!.join(' ')}: ${(now - top).toFixed(1)}`]
  )
}

for (const open of [hosted, unhosted]) {
  describe.each([
    [1280, 800],
    [390, 844]
  ])(`${open.name}, in a window of %i by %i`, (width, height) => {
    let origin: Origin
    let page: Page
    let faults: string[]

    beforeAll(async () => {
      origin = await open()
      page = await browser.newPage({ viewport: { width, height } })
      faults = watch(page, origin.url)
      await page.goto(`${origin.url}editions/district-plenum-2020.html`)
    })
    afterAll(async () => {
      await page.close()
      origin.close()
      expect(faults).toEqual([])
    })

    // On a page that has nothing of it yet, and in a browser that holds nothing in its place by itself.
    test.each(Object.entries(made))('%s comes later, and moves nothing when it comes', async (choice, sign) => {
      const [name, value] = choice.split(' ') as [keyof typeof choices, string]
      const fresh = await browser.newPage({ viewport: { width, height }, bypassCSP: true })
      await fresh.goto(`${origin.url}editions/district-plenum-2020.html`)
      await fresh.addStyleTag({ content: '* { overflow-anchor: none !important }' })
      const id = 'p18-14'
      const top = await fresh.evaluate(bringToReading, id)
      await choose(fresh, name, value)
      await fresh.locator(sign).first().waitFor({ state: 'attached' })
      const steps: [string, string][] = [
        [name, value],
        [name, choices[name][0]!]
      ]
      const here = () => fresh.locator(`#${id}`).evaluate((segment) => segment.getBoundingClientRect().top)
      expect(moves(top, steps, [await here()])).toEqual([])
      expect(moves(top, steps, await fresh.evaluate(chooseInTurn, { id, steps }))).toEqual([])
      await fresh.close()
    })

    test.each(open === hosted ? ['p3-4', 'p17-2', 'p24-6'] : ['p17-2'])(
      '%s stays, whatever is chosen, there and back',
      async (id) => {
        for (const [name, [first, ...others]] of Object.entries(choices)) {
          const top = await page.evaluate(bringToReading, id)
          const steps = [...others, first!].map((value): [string, string] => [name, value])
          expect(moves(top, steps, await page.evaluate(chooseInTurn, { id, steps }))).toEqual([])
        }
      }
    )

    test('what is left over of a pixel does not add up', async () => {
      const id = 'p17-2'
      const top = await page.evaluate(bringToReading, id)
      const steps = Array.from({ length: 12 }, (_, index): [string, string] => ['size', index % 2 === 0 ? 'l' : 'm'])
      expect(moves(top, steps, await page.evaluate(chooseInTurn, { id, steps }))).toEqual([])
    })

    test('a long walk through the choices ends where it began', async () => {
      const id = 'p17-2'
      const top = await page.evaluate(bringToReading, id)
      const steps = walk(width)
      expect(moves(top, steps, await page.evaluate(chooseInTurn, { id, steps }))).toEqual([])
    })
  })
}
