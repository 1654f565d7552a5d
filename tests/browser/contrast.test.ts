import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { unhosted } from './origins.ts'

/** Contrast as WCAG 2.2 measures it, of what the browser makes of the themes. */
let browser: Browser
let base: string
beforeAll(async () => {
  browser = await launchChromium()
  base = (await unhosted()).url
})
afterAll(() => browser.close())

/**
 * What is written on what. Pointed at (`light`), arrived at (`mark`), departing from the witness (`variant`); what is traced
 * and what was found is in ink, and what was found here is in the color of the paper on the accent.
 */
const written: Readonly<Record<string, readonly string[]>> = {
  ink: ['paper', 'sheet', 'light', 'mark', 'trace', 'found', 'variant'],
  soft: ['paper', 'sheet', 'light', 'mark', 'variant'],
  accent: ['paper', 'sheet', 'light', 'mark', 'variant']
}

/** A color as the browser computes it: `rgb(1, 2, 3)`. */
function luminance(color: string): number {
  const [red, green, blue] = color.match(/[\d.]+/g)!.map((part) => {
    const value = Number(part) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

/** The colors of a theme as they are computed. */
function colorsOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    const names = ['ink', 'soft', 'accent', 'paper', 'sheet', 'light', 'mark', 'trace', 'found', 'variant']
    const colors = names.map((name) => {
      probe.style.color = `var(--${name})`
      return [name, getComputedStyle(probe).color]
    })
    probe.remove()
    return Object.fromEntries(colors) as Record<string, string>
  })
}

/** Colors of the borders of what can be filled in, each with what it is. */
function bordersOf(page: Page): Promise<[string, string][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(input, select, textarea)')].map((field): [string, string] => [
      `${field.localName}#${field.id}`,
      getComputedStyle(field).borderTopColor
    ])
  )
}

const schemes = ['light', 'dark'] as const
const themes = [
  ...['light', 'dark', 'sepia'].map((theme) => ({ theme, colorScheme: 'light' as const, least: 4.5 })),
  ...schemes.map((colorScheme) => ({ theme: 'system', colorScheme, least: 4.5 })),
  ...schemes.map((colorScheme) => ({ theme: 'contrast', colorScheme, least: 7 }))
]

test.each(themes)('$theme, $colorScheme: at least $least to 1', async ({ theme, colorScheme, least }) => {
  const context = await browser.newContext({ colorScheme })
  const page = await context.newPage()
  await page.goto(`${base}editions/district-plenum-2020.html?theme=${theme}`)
  const colors = await colorsOf(page)
  const figures = Object.entries(written).flatMap(([ink, grounds]) =>
    grounds.map((ground) => ({ pair: `${ink} on ${ground}`, ratio: contrast(colors[ink]!, colors[ground]!) }))
  )
  console.log(
    `${theme} (${colorScheme}): ${figures.map(({ pair, ratio }) => `${pair} ${ratio.toFixed(2)}`).join(', ')}`
  )
  expect(figures.filter(({ ratio }) => ratio < least)).toEqual([])

  // The outline of what has the focus, and the borders of fields.
  await page.keyboard.press('Tab')
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineColor)
  const edges = ['paper', 'sheet', 'light'].map((ground) => [
    `outline on ${ground}`,
    contrast(outline, colors[ground]!)
  ])
  for (const path of ['search.html', 'glossary.html', 'editions/district-plenum-2020/concordance.html']) {
    await page.goto(`${base}${path}?theme=${theme}`)
    const borders = await bordersOf(page)
    expect(borders.length, path).toBeGreaterThan(0)
    for (const [field, border] of borders) edges.push([`${path} ${field}`, contrast(border, colors['paper']!)])
  }
  expect(edges.filter(([, ratio]) => Number(ratio) < 3)).toEqual([])
  await context.close()
})

test('what is traced and what is found is written in ink, also where a term is pointed at', async () => {
  const page = await browser.newPage({ colorScheme: 'dark' })
  await page.goto(`${base}editions/district-plenum-2020.html`)
  const ink = (await colorsOf(page))['ink']
  const term = page.locator('.text .run.zh a.term').first()
  await term.hover()
  expect(await term.evaluate((link) => getComputedStyle(link, '::highlight(trace)').color)).toBe(ink)
  await page.close()
})

test('who asks the system for more contrast has it', async () => {
  for (const colorScheme of schemes) {
    const context = await browser.newContext({ colorScheme, contrast: 'more' })
    const page = await context.newPage()
    await page.goto(`${base}editions/district-plenum-2020.html`)
    const { ink, soft, accent, paper } = await colorsOf(page)
    for (const color of [ink, soft, accent]) expect(contrast(color!, paper!), colorScheme).toBeGreaterThanOrEqual(7)
    await context.close()
  }
})
