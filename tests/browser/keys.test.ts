import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { groups } from '../../src/client/settings/groups.ts'
import { launchChromium } from './chromium.ts'
import { hosted, type Origin, unhosted } from './origins.ts'
import { watch } from './watch.ts'

/** Single keys: what the list of them says is what they do, and they do it only for who asked for it. */
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const reading = 'editions/district-plenum-2020.html'
const dialog = (page: Page) => page.locator('dialog.keys-help')
const panel = (page: Page) => page.locator('.settings-panel')
const isOpen = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true }).isVisible()
const chosen = (page: Page, name: string) => page.evaluate((of) => tifaPage.chosen(of), name)
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    return activeElement === document.body ? 'body' : activeElement?.textContent?.trim()
  })

/** The list as it reads: keys, and what they do. */
async function list(page: Page): Promise<[string, string][]> {
  await page.keyboard.press('?')
  await dialog(page).waitFor()
  const rows = await dialog(page)
    .locator('dl > div')
    .evaluateAll((all) =>
      all.map((row): [string, string] => [
        [...row.querySelectorAll('kbd')].map(({ textContent }) => textContent).join(' '),
        row.querySelector('dd')!.textContent
      ])
    )
  await leave(page)
  return rows
}

/** Closes the dialog; the browser takes the focus out of it with the next frame. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('dialog'))).toBe(null)
}

/** What keys lead to, in words of the list. */
const kinds = {
  'Next, previous sentence': '.text .segment',
  'Next, previous paragraph': '.text :is(.paragraph, .heading)',
  'Next, previous section': '.text .heading',
  'Next, previous note': '.text a.ref:not(.entry, .change)',
  'Next, previous term': '.text a.term[href]'
} as const

/** Which of some places has the focus, and how many there are. */
const placeOf = (page: Page, selector: string) =>
  page.evaluate((of) => {
    const places = [...document.querySelectorAll(of)].filter((place) => place.getClientRects().length > 0)
    return { at: places.indexOf(document.activeElement!), of: places.length }
  }, selector)

for (const open of [hosted, unhosted]) {
  describe(open.name, () => {
    let origin: Origin
    let context: BrowserContext
    let page: Page
    let faults: string[]
    const visit = (path: string) => page.goto(origin.url + path)
    const said = () => page.locator('.status').textContent()
    /** Presses a key that leads to a place, and waits until it has. */
    const go = async (key: string, selector: string, at: number) => {
      await page.keyboard.press(key)
      await expect.poll(async () => (await placeOf(page, selector)).at, { message: key }).toBe(at)
    }

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
    })
    afterEach(async () => {
      expect(faults).toEqual([])
      await context.close()
    })

    test('every key does what the list says', async () => {
      await visit(reading)
      const rows = new Map((await list(page)).map(([keys, does]) => [does, keys]))
      const take = (does: string) => {
        const keys = rows.get(does)
        rows.delete(does)
        expect(keys, does).toBeDefined()
        return keys!.split(' ')
      }

      // Places: one after the other, back again, and at either end no further.
      for (const [does, selector] of Object.entries(kinds)) {
        const [next, previous] = take(does) as [string, string]
        await page.evaluate(() => {
          ;(document.activeElement as HTMLElement).blur()
          scrollTo(0, 0)
        })
        const first = does.endsWith('paragraph') || does.endsWith('section') ? 1 : 0
        for (const step of [0, 1, 2, 3]) await go(next, selector, first + step)
        for (const step of [2, 1, 0]) await go(previous, selector, first + step)
        const { of } = await placeOf(page, selector)
        await page.evaluate((sought) => {
          const place = [...document.querySelectorAll<HTMLElement>(sought)].at(-2)!
          place.tabIndex = -1
          place.focus()
        }, selector)
        await go(next, selector, of - 1)
        await page.keyboard.press(next)
        await go(previous, selector, of - 2)
        await page.evaluate((sought) => {
          const place = document.querySelector<HTMLElement>(sought)!
          place.tabIndex = -1
          place.focus()
        }, selector)
        await page.keyboard.press(previous)
        await go(next, selector, 1)
      }

      // What is done to the sentence the keyboard is in.
      await page.locator('#p2-1 > .label').focus()
      await page.keyboard.press('j')
      await page.keyboard.press(take('Copy the link to the sentence, and what else can be done with it')[0]!)
      await expect.poll(said).toBe('Copied the link to ¶2.2')
      await page.locator('.cite-bar').waitFor()
      await page.keyboard.press('Escape')
      await page.keyboard.press(take('The words of the sentence, with pinyin and dictionary')[0]!)
      await page.getByRole('dialog', { name: 'Words of ¶2.2' }).waitFor()
      await page.keyboard.press('Escape')
      // In a paragraph this is its first.
      await page.keyboard.press('J')
      await page.keyboard.press('c')
      await expect.poll(said).toBe('Copied the link to ¶3.1')
      await page.keyboard.press('Escape')

      await page.locator('.contents a[href="#s4"]').press('Enter')
      await page.getByRole('button', { name: /^Back to ¶/ }).waitFor()
      await page.keyboard.press(take('Back to where you were, while that is offered')[0]!)
      await expect.poll(() => page.locator('.place-offer').count()).toBe(0)
      expect(await page.evaluate(() => document.activeElement?.closest('#p2, #p3') !== null)).toBe(true)

      await page.evaluate(() => {
        const button = document.querySelector('button.listen') ?? document.createElement('button')
        button.className = 'listen'
        document.body.append(button)
        const heed = (event: Event) => {
          event.stopPropagation()
          document.body.dataset['listened'] = 'yes'
        }
        button.addEventListener('click', heed, { capture: true })
      })
      await page.keyboard.press(take('Listen, where the browser has a voice')[0]!)
      await expect.poll(() => page.locator('body').getAttribute('data-listened')).toBe('yes')

      // Choices: one key an option, or one that goes round.
      for (const { name, legend, key, options } of groups({ lang: 'en', name: 'English' })) {
        const direct = options.filter((option) => option.key)
        for (const { value, label } of direct) {
          await page.keyboard.press(take(`${legend}: ${label}`)[0]!)
          await expect.poll(() => chosen(page, name), { message: label }).toBe(value)
          expect(await said()).toBe(`${legend}: ${label}`)
        }
        if (direct.length > 0 || !key) continue
        if (key === '+') {
          const [larger, smaller] = take(`${legend}: larger, smaller`) as [string, string]
          const size = () => page.$eval('#p2-1', (segment) => parseFloat(getComputedStyle(segment).fontSize))
          for (const [sign, values] of [
            [larger, ['l', 'xl', 'xxl', 'xxl']],
            [smaller, ['xl', 'l', 'm', 's', 's']],
            [larger, ['m']]
          ] as const) {
            for (const value of values) {
              const [before, was] = [await size(), await chosen(page, name)]
              await page.keyboard.press(sign)
              await expect.poll(() => chosen(page, name)).toBe(value)
              if (was !== value) expect((await size()) > before, value).toBe(sign === larger)
            }
          }
          continue
        }
        const [once] = take(`${legend}: ${options.map(({ label }) => label.toLowerCase()).join(', ')}`) as [string]
        const now = await chosen(page, name)
        const was = options.findIndex(({ value }) => value === now)
        for (const step of options.keys()) {
          const { value, label } = options[(was + step + 1) % options.length]!
          await page.keyboard.press(once)
          await expect.poll(() => chosen(page, name), { message: `${name} ${value}` }).toBe(value)
          expect(await said()).toBe(`${legend}: ${label}`)
        }
      }

      await page.keyboard.press(take('Settings')[0]!)
      await expect.poll(() => isOpen(page, 'Settings')).toBe(true)
      const close = take('Close what is open')[0]!
      expect(close).toBe('Esc')
      await page.keyboard.press('Escape')
      await expect.poll(() => isOpen(page, 'Settings')).toBe(false)
      await page.keyboard.press(take('Search')[0]!)
      await expect.poll(() => page.locator('.search-box').isVisible()).toBe(true)
      await leave(page)
      await page.keyboard.press(take('This list')[0]!)
      await expect.poll(() => isOpen(page, 'Keys')).toBe(true)
      await page.keyboard.press('Escape')
      expect([...rows.keys()]).toEqual([])
    })

    test('the keys stand beside what they choose in the settings', async () => {
      for (const [path, fewest] of [
        [reading, 16],
        ['about.html', 3]
      ] as const) {
        await visit(path)
        const rows = (await list(page)).filter(([, does]) => does.includes(': '))
        await page.keyboard.press(',')
        await panel(page).waitFor()
        const beside = await panel(page)
          .locator('fieldset')
          .evaluateAll((sets) =>
            sets.flatMap((set) => {
              const own = (element: Element) => {
                const words = element.cloneNode(true) as Element
                words.querySelector('kbd')?.remove()
                return words.textContent.trim()
              }
              const legend = set.querySelector('legend')!
              const options = [...set.querySelectorAll('label > span')]
              const all = options.map((option) => own(option).toLowerCase()).join(', ')
              const key = legend.querySelector('kbd')?.textContent
              const direct = options.flatMap((option) => {
                const one = option.querySelector('kbd')?.textContent
                return one ? [[one, `${own(legend)}: ${own(option)}`]] : []
              })
              if (key === '+') return [['+ -', `${own(legend)}: larger, smaller`]]
              return key ? [[key, `${own(legend)}: ${all}`]] : direct
            })
          )
        expect(beside, path).toEqual(rows)
        expect(rows.length, path).toBeGreaterThanOrEqual(fewest)
      }
    })

    test('they do nothing while somebody writes or composes, with another key, or in a dialog', async () => {
      const state = () => page.evaluate(() => tifaPage.choices.map(({ name }) => tifaPage.chosen(name)).join(' '))
      await visit(reading)
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      const before = await state()
      await page.keyboard.press('/')
      await page.locator('#asked').waitFor()
      await page.keyboard.type('jkpsv1,?o+')
      expect(await page.locator('#asked').inputValue()).toBe('jkpsv1,?o+')
      await leave(page)
      for (const held of [
        { isComposing: true },
        { ctrlKey: true },
        { altKey: true },
        { metaKey: true },
        { repeat: true }
      ]) {
        for (const key of ['p', 's', 'v', '?', ',', '2'])
          await page.locator('#p2-1').dispatchEvent('keydown', { key, bubbles: true, ...held })
      }
      await page.evaluate(() => {
        const area = document.createElement('textarea')
        document.body.append(area)
        area.focus()
      })
      await page.keyboard.type('p2')
      expect(asked.filter((url) => url.includes('/keys/'))).toEqual([])
      await page.evaluate(() => {
        ;(document.activeElement as HTMLElement).blur()
      })
      // The one key that is meant comes through, and no other has.
      await page.keyboard.press('?')
      await dialog(page).waitFor()
      for (const key of ['p', '2', 's', 'j']) await page.keyboard.press(key)
      await leave(page)
      await page.keyboard.press('f')
      await expect.poll(() => chosen(page, 'face')).toBe('hei')
      expect(await state()).toBe(before.replace('song', 'hei'))
      expect(await focused(page)).toBe('body')

      await visit('glossary.html')
      await page.getByLabel('Find').focus()
      await page.keyboard.type('of,?')
      expect(await page.getByLabel('Find').inputValue()).toBe('of,?')
      expect(await state()).toMatch(/^system m hei on$/)
    })

    test('switched off, none answers, and the list in the settings says so', async () => {
      await visit(`${reading}?keys=off`)
      for (const key of ['j', 'p', '2', 'o', '/', ',', '?']) await page.keyboard.press(key)
      await page.keyboard.press('Control+k')
      await page.locator('#asked').waitFor()
      await leave(page)
      expect(await chosen(page, 'pinyin')).toBe('off')
      expect(await chosen(page, 'view')).toBe('parallel')
      expect(await chosen(page, 'theme')).toBe('system')
      expect(await panel(page).count()).toBe(0)
      expect(await dialog(page).count()).toBe(0)
      expect(await focused(page)).toBe('body')
      await page.locator('button.settings').press('Enter')
      await panel(page).getByRole('button', { name: 'List of keys' }).press('Enter')
      await dialog(page).waitFor()
      expect(await dialog(page).locator('.off').innerText()).toBe('Single keys are switched off in the settings.')
      await leave(page)
      // On again, from the settings, by keyboard.
      if (!(await panel(page).isVisible())) await page.locator('button.settings').press('Enter')
      await panel(page).waitFor()
      await panel(page).locator('input[name=choice-keys]:checked').focus()
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => chosen(page, 'keys')).toBe('on')
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await dialog(page).waitFor()
      expect(await dialog(page).locator('.off').innerText()).toBe('')
    })

    test('the list that is opened from the settings gives the focus back to their button', async () => {
      await visit(reading)
      await page.keyboard.press(',')
      await panel(page).waitFor()
      await page.keyboard.press('?')
      await dialog(page).waitFor()
      await page.keyboard.press('Escape')
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Settings')
    })

    test('a journey without a mouse', async () => {
      await visit(reading)
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.hash === '#main')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)

      // To a term, into its slip, and back.
      const terms = kinds['Next, previous term']
      await page.keyboard.press('t')
      await expect.poll(async () => (await placeOf(page, terms)).at).toBeGreaterThanOrEqual(0)
      const first = (await placeOf(page, terms)).at
      await go('t', terms, first + 1)
      const words = await focused(page)
      await page.keyboard.press('Enter')
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('slip')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('#slip') !== null)).toBe(true)
      await page.keyboard.press('Escape')
      expect(await focused(page)).toBe(words)

      // Another view, in the settings; the focus comes back to the text.
      await page.keyboard.press(',')
      await expect
        .poll(() => page.evaluate(() => document.activeElement!.closest('.settings-panel') !== null))
        .toBe(true)
      const isView = () => page.evaluate(() => (document.activeElement as HTMLInputElement).name === 'choice-view')
      for (let tabs = 0; tabs < 8 && !(await isView()); tabs++) await page.keyboard.press('Tab')
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => chosen(page, 'view')).toBe('interleaved')
      await page.keyboard.press('Escape')
      expect(await panel(page).isVisible()).toBe(false)
      await expect.poll(() => focused(page)).toBe(words)
      await page.keyboard.press('j')
      await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('segment')
      const sentence = await focused(page)

      // Help, and what can be done with a sentence; each gives the focus back.
      await page.keyboard.press('?')
      await expect.poll(() => isOpen(page, 'Keys')).toBe(true)
      expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
      await page.keyboard.press('Escape')
      await expect.poll(() => focused(page)).toBe(sentence)
      await page.keyboard.press('w')
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('slip')
      await page.keyboard.press('Escape')
      await page.keyboard.press('c')
      await page.locator('.cite-bar').waitFor()
      await page.keyboard.press('Tab')
      expect(await focused(page)).toBe('Copy Chinese')
      await page.keyboard.press('Escape')

      // The search, and to what it finds.
      await page.keyboard.press('/')
      await page.locator('#asked').waitFor()
      await page.keyboard.type('河长制')
      await page.locator('[role=option]').first().waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.pathname.endsWith('/glossary/hezhangzhi.html'))
    })
  })
}
