import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { choose } from './choose.ts'
import { launchChromium } from './chromium.ts'
import { hosted, type Origin, unhosted } from './origins.ts'
import { watch } from './watch.ts'

/** What opens on the reading page: terms, their traces, notes and entries. */
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const thought = 'xi-jinping-xinshidai-zhongguo-tese-shehuizhuyi'
const slip = (page: Page) => page.locator('#slip')
const isOpen = (page: Page) => slip(page).isVisible()
const term = (page: Page, slug: string, run = 'zh') =>
  page.locator(`.text .run.${run} a.term[href$="/${slug}.html"]`).first()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim())
const headword = (page: Page) => slip(page).locator('b').textContent()
/** How many ranges are lit, and their words. */
const lit = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('trace') ?? [])].map((range) => (range as Range).toString()))

for (const open of [hosted, unhosted]) {
  describe(open.name, () => {
    let origin: Origin
    let context: BrowserContext
    let page: Page
    let faults: string[]
    const visit = (query = '') => page.goto(`${origin.url}editions/district-plenum-2020.html${query}`)

    beforeAll(async () => {
      origin = await open()
    })
    afterAll(() => {
      origin.close()
    })
    beforeEach(async () => {
      // Past the policy only axe comes, which is put into the page; requests and console are watched all the same.
      context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: true })
      page = await context.newPage()
      faults = watch(page, origin.url)
    })
    afterEach(async () => {
      expect(faults).toEqual([])
      await context.close()
    })

    test('a click on a term explains it beside it, and asks nothing of the host', async () => {
      await visit()
      const requests: string[] = []
      page.on('request', (request) => {
        // The icon of the page comes when the browser likes.
        if (!request.url().endsWith('favicon.svg')) requests.push(request.url())
      })
      await term(page, 'si-ge-yishi').click()
      expect(await isOpen(page)).toBe(true)
      const words = await slip(page).innerText()
      for (const expected of [
        '四个意识',
        'sì gè yìshí',
        'Here: “Four Consciousnesses”',
        '政治意识',
        'national',
        '3 times in this speech',
        'The whole entry'
      ])
        expect(words).toContain(expected)
      const [beside, shown] = [await term(page, 'si-ge-yishi').boundingBox(), await slip(page).boundingBox()]
      expect(
        Math.min(Math.abs(shown!.y - beside!.y - beside!.height), Math.abs(shown!.y + shown!.height - beside!.y))
      ).toBeLessThan(60)
      expect(requests).toEqual([])
      expect(page.url()).toContain('district-plenum-2020.html')
    })

    test('a click elsewhere closes it, and a click on another term opens that', async () => {
      await visit()
      await term(page, 'si-ge-yishi').click()
      await page.locator('.text').click({ position: { x: 2, y: 2 } })
      expect(await isOpen(page)).toBe(false)
      await term(page, 'si-ge-yishi').click()
      await term(page, 'si-ge-zixin').click()
      expect(await headword(page)).toBe('四个自信')
    })

    test('from the English it says the Chinese', async () => {
      await visit()
      await term(page, 'sanda-gongjianzhan', 'tr').click()
      expect(await headword(page)).toBe('三大攻坚战')
      expect(await slip(page).innerText()).toContain('Here: “three critical battles”')
    })

    test('by keyboard: Tab reaches a term, Enter opens, the slip has the focus, Escape closes and gives it back', async () => {
      await visit()
      await page.locator('#p2-4 > .label').focus()
      await page.keyboard.press('Tab')
      const name = await focused(page)
      await page.keyboard.press('Enter')
      expect(await isOpen(page)).toBe(true)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('slip')
      expect(await slip(page).getAttribute('role')).toBe('dialog')
      expect(await slip(page).getAttribute('aria-label')).toBe(await headword(page))
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => Boolean(document.activeElement?.closest('#slip')))).toBe(true)
      await page.keyboard.press('Escape')
      expect(await isOpen(page)).toBe(false)
      expect(await focused(page)).toBe(name)
    })

    test('the terms within a longer one open in turn, with a way back, and Escape returns to the text', async () => {
      await visit()
      await term(page, thought).focus()
      await page.keyboard.press('Enter')
      const inner = slip(page).locator('a.term')
      expect(await inner.allTextContents()).toEqual(expect.arrayContaining(['新时代', '习近平', '中国特色社会主义']))
      await inner.filter({ hasText: '中国特色社会主义' }).click()
      expect(await headword(page)).toBe('中国特色社会主义')
      await slip(page).getByRole('button', { name: 'Back to 习近平新时代中国特色社会主义思想' }).click()
      expect(await headword(page)).toBe('习近平新时代中国特色社会主义思想')
      expect(await slip(page).getByRole('button', { name: /^Back/ }).count()).toBe(0)
      await page.keyboard.press('Escape')
      expect(await focused(page)).toBe('习近平新时代中国特色社会主义思想')
    })

    test('previous and next lead to every place, also those a longer formulation covers', async () => {
      await visit()
      await term(page, 'xinshidai').click()
      const says = () => slip(page).locator('.places').innerText()
      const total = Number(/of (\d+)/.exec(await says())![1])
      expect(await slip(page).innerText()).toContain(`${total} times`)
      const seen = new Set<string>()
      for (let n = 0; n < total; n++) {
        seen.add(await says())
        await slip(page).getByRole('button', { name: 'Next place' }).click()
        const link = page.locator('.text [aria-expanded=true]')
        expect(await link.count()).toBe(1)
        expect(await link.textContent()).toContain('新时代')
      }
      expect(seen.size).toBe(total)
    })

    test('after “next place” Escape gives the focus to that place, and what is explained stays lit', async () => {
      await visit()
      await term(page, 'gaozhiliang-fazhan').click()
      await slip(page).getByRole('button', { name: 'Next place' }).click()
      await slip(page).getByRole('button', { name: 'Next place' }).click()
      expect(await lit(page)).toHaveLength(2)
      const place = await page.locator('.text [aria-expanded=true]').evaluate((link) => link.closest('.segment')!.id)
      await page.keyboard.press('Escape')
      expect(await page.evaluate(() => document.activeElement?.closest('.segment')?.id)).toBe(place)
    })

    test('following a link in it to another place of the text closes it', async () => {
      await visit()
      await page.locator('.text .run.zh a.ref[href="#n4"]').click()
      const link = slip(page).locator('.note-body a[href^="#"]').first()
      const hash = await link.getAttribute('href')
      await link.click()
      expect(await isOpen(page)).toBe(false)
      expect(new URL(page.url()).hash).toBe(hash)
    })

    test('it is never cut off and never covers what it explains, in large windows and small', async () => {
      for (const [width, height] of [
        [1366, 625],
        [844, 390],
        [320, 640]
      ] as const) {
        await page.setViewportSize({ width, height })
        await visit()
        for (const slug of [thought, 'gaozhiliang-fazhan', 'qi-ge-you-suo', 'liu-wen']) {
          const link = term(page, slug)
          await link.evaluate((element) => {
            element.scrollIntoView({ block: 'center' })
          })
          await link.click()
          const found = await page.evaluate(() => {
            const box = document.getElementById('slip')!.getBoundingClientRect()
            const lines = [...document.querySelector('.text [aria-expanded]')!.getClientRects()]
            const covers = (line: DOMRect) =>
              line.top < box.bottom - 2 &&
              line.bottom > box.top + 2 &&
              line.left < box.right - 2 &&
              line.right > box.left + 2
            return { cut: box.bottom > innerHeight + 1 || box.top < -1, covers: lines.some(covers) }
          })
          expect(found, `${width} ${slug}`).toEqual({ cut: false, covers: false })
          await page.keyboard.press('Escape')
        }
      }
    })

    test('a mouse that rests opens it without taking the focus, and going away closes it; passing by does nothing', async () => {
      await visit('#p3-4')
      const link = term(page, thought)
      await link.scrollIntoViewIfNeeded()
      await link.hover()
      await page.waitForTimeout(100)
      await page.mouse.move(5, 400)
      await page.waitForTimeout(600)
      expect(await isOpen(page)).toBe(false)
      await link.hover()
      await expect.poll(() => isOpen(page)).toBe(true)
      expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('slip')
      await slip(page).hover()
      await page.waitForTimeout(500)
      expect(await isOpen(page)).toBe(true)
      await page.mouse.move(5, 400)
      await expect.poll(() => isOpen(page)).toBe(false)
    })

    test('the link to the entry leads to it, and with a modifier or without script the term itself does', async () => {
      await visit()
      await term(page, 'si-ge-yishi').click()
      await slip(page).getByRole('link', { name: 'The whole entry' }).click()
      expect(page.url()).toBe(`${origin.url}glossary/si-ge-yishi.html`)
      await page.goBack()
      const [tab] = await Promise.all([
        context.waitForEvent('page'),
        term(page, 'si-ge-yishi').click({ modifiers: ['ControlOrMeta'] })
      ])
      expect(tab.url() === 'about:blank' || tab.url().endsWith('glossary/si-ge-yishi.html')).toBe(true)
      expect(await isOpen(page)).toBe(false)
      const plain = await browser.newContext({ javaScriptEnabled: false })
      const still = await plain.newPage()
      await still.goto(page.url())
      await term(still, 'si-ge-yishi').click()
      expect(still.url()).toBe(`${origin.url}glossary/si-ge-yishi.html`)
      await plain.close()
    })

    test('on a phone it is a sheet at the foot of the window, by touch', async () => {
      const phone = await browser.newContext({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true })
      const small = await phone.newPage()
      const wrong = watch(small, origin.url)
      await small.goto(page.url() === 'about:blank' ? `${origin.url}editions/district-plenum-2020.html` : page.url())
      await term(small, 'si-ge-yishi').tap()
      expect(await isOpen(small)).toBe(true)
      const box = (await slip(small).boundingBox())!
      expect(box.x).toBe(0)
      expect(box.width).toBe(390)
      expect(Math.abs(box.y + box.height - 800)).toBeLessThan(2)
      expect(box.height).toBeLessThan(0.6 * 800)
      for (const button of await slip(small).getByRole('button').all()) {
        expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44)
      }
      await slip(small).getByRole('button', { name: 'Close' }).tap()
      expect(await isOpen(small)).toBe(false)
      expect(wrong).toEqual([])
      await phone.close()
    })

    test('while it is open axe finds nothing', async () => {
      // Each origin has one of the two: the markup is the same.
      await page.emulateMedia({ colorScheme: open === hosted ? 'light' : 'dark' })
      await page.setViewportSize({ width: open === hosted ? 1280 : 390, height: 800 })
      await visit('?text=variants')
      await term(page, thought).click()
      await page.addScriptTag({ content: axe.source })
      const { violations } = (await page.evaluate('axe.run({ preload: false })')) as axe.AxeResults
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    })

    test('pointer or focus on a term lights it and its counterpart, and leaves the selection alone', async () => {
      await visit()
      await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#p2-1 .run.tr')!))
      const selected = await page.evaluate(() => getSelection()!.toString())
      await term(page, 'sanda-gongjianzhan').hover()
      expect((await lit(page)).sort()).toEqual(['three critical battles', '三大攻坚战'].sort())
      await page.mouse.move(5, 5)
      await expect.poll(() => lit(page)).toEqual([])
      await term(page, 'si-ge-yishi', 'tr').focus()
      expect(await lit(page)).toContain('四个意识')
      expect(await page.evaluate(() => getSelection()!.toString())).toBe(selected)
    })

    test('in the margin a reference marks its note and shows the whole of it; the others make way', async () => {
      await page.setViewportSize({ width: 1600, height: 900 })
      await visit()
      const clipped = page.locator('.notes li.clipped').first()
      const id = (await clipped.getAttribute('id'))!
      const height = (await clipped.boundingBox())!.height
      await page.locator(`.text .run.zh a.ref[href="#${id}"]`).click()
      expect(new URL(page.url()).hash).toBe(`#${id}`)
      expect(await isOpen(page)).toBe(false)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(id)
      const opened = (await page.locator(`#${id}`).boundingBox())!
      expect(opened.height).toBeGreaterThan(height)
      const next = (await page.locator(`#${id} + li`).boundingBox())!
      expect(next.y).toBeGreaterThanOrEqual(opened.y + opened.height)
    })

    test('without room in the margin a reference opens its note in the slip', async () => {
      await visit()
      await page.locator('.text .run.zh a.ref[href="#n14"]').click()
      expect(await slip(page).innerText()).toContain(
        (await page.locator('.notes #n14 .note-body p').first().innerText()).slice(0, 40)
      )
      await page.keyboard.press('Escape')
      expect(await focused(page)).toBe('14')
    })

    test('an address of a note leads to it, wide or narrow', async () => {
      for (const width of [390, 1280, 1600]) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto('about:blank')
        await visit('#n90')
        await expect
          .poll(async () => (await page.locator('#n90').boundingBox())!.y, { message: String(width) })
          .toBeGreaterThanOrEqual(0)
        expect((await page.locator('#n90').boundingBox())!.y, String(width)).toBeLessThan(700)
      }
    })

    test('a link to a note shows it also to those who read the text only', async () => {
      await visit('?annotations=off#n14')
      expect(await page.locator('.notes #n14').isVisible()).toBe(true)
    })

    test('what the keyboard reaches in a note that is cut is seen', async () => {
      await page.setViewportSize({ width: 1600, height: 900 })
      await visit()
      // The note it stands in is no longer clipped once the link has the focus.
      const id = await page
        .locator('.notes li.clipped', { has: page.locator('.note-body a') })
        .first()
        .getAttribute('id')
      await page.locator(`#${id} .note-body a`).first().focus()
      const [note, link] = await Promise.all(
        [`#${id}.open`, `#${id} :focus`].map((one) => page.locator(one).boundingBox())
      )
      expect(link!.y + link!.height).toBeLessThanOrEqual(note!.y + note!.height)
    })

    test('“Text only” leaves nothing but the text: no links in it, no notes', async () => {
      await visit()
      await choose(page, 'annotations', 'off')
      expect(await page.locator('.text a.term[href]').count()).toBe(0)
      expect(await page.locator('.text a.ref').filter({ visible: true }).count()).toBe(0)
      expect(await page.locator('.notes').isVisible()).toBe(false)
      await page.locator('.text a.term').first().click()
      expect(await isOpen(page)).toBe(false)
      await choose(page, 'annotations', 'on')
      expect(await page.locator('.text a.term[href]').count()).toBeGreaterThan(1000)
      await visit('?annotations=off')
      expect(await page.locator('.text a.term[href]').count()).toBe(0)
    })

    test('with variants every entry has its marker, which shows lemma, witness, kind, certainty and reason', async () => {
      await visit()
      expect(await page.locator('.ref.entry').filter({ visible: true }).count()).toBe(0)
      await choose(page, 'text', 'variants')
      expect(new URL(page.url()).searchParams.get('text')).toBe('variants')
      expect(await page.locator('.ref.entry').filter({ visible: true }).count()).toBe(90)
      await page.locator('#p16-5 .ref.entry').last().scrollIntoViewIfNeeded()
      const marker = page.locator('#p16-5 .ref.entry', { hasText: 'e41' })
      await marker.click()
      const words = await slip(page).innerText()
      for (const expected of ['融合好', '融吝好', 'A', 'emended · misreading · certain'])
        expect(words).toContain(expected)
      await page.keyboard.press('Escape')
      expect(await focused(page)).toBe('e41')
    })
  })
}

test('notes stand beside their lemmas and never overlap, at any width; elsewhere they are a list below', async () => {
  const { url } = await unhosted()
  const page = await browser.newPage()
  for (const view of ['parallel', 'interleaved', 'zh', 'en']) {
    await page.goto(`${url}editions/district-plenum-2020.html?view=${view}`)
    for (const width of [320, 600, 1023, 1024, 1200, 1279, 1280, 1439, 1440, 1600, 2000]) {
      await page.setViewportSize({ width, height: 900 })
      // The notes follow in the frame in which the window is drawn anew, and the text once more behind it.
      await page.evaluate(async () => {
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
      })
      const found = await page.evaluate(() => {
        const notes = [...document.querySelectorAll<HTMLElement>('.notes li')]
        const boxes = notes.map((note) => note.getBoundingClientRect())
        const text = document.querySelector('.text')!.getBoundingClientRect()
        const isShown = (element: Element) => element.getClientRects().length > 0
        const beside = document.documentElement.dataset['notes'] === 'beside'
        return {
          beside,
          overlap: boxes.filter((box, index) => index > 0 && box.top < boxes[index - 1]!.bottom - 0.5).length,
          onText: boxes.filter((box) => beside && box.left < text.right - 0.5).length,
          // A note is never above its lemma, and lower only where the one before is in the way.
          astray: notes.filter((note, index) => {
            const lemma = [...document.querySelectorAll(`.text a.ref[href="#${note.id}"]`)].find(isShown)!
            const offset = boxes[index]!.top - lemma.getBoundingClientRect().top
            const free = index === 0 || boxes[index]!.top - boxes[index - 1]!.bottom > 10
            return beside && (offset < -1 || (offset > 2 && free))
          }).length,
          // Notes that crowd make room for one another: none ends up far from what it is about.
          far: notes.filter((note, index) => {
            const lemma = [...document.querySelectorAll(`.text a.ref[href="#${note.id}"]`)].find(isShown)!
            return beside && boxes[index]!.top - lemma.getBoundingClientRect().top > 200
          }).length,
          overflow: document.documentElement.scrollWidth - innerWidth
        }
      })
      expect(found, `${view} ${width}`).toEqual({
        beside: width >= (view === 'parallel' ? 1440 : 1024),
        overlap: 0,
        onText: 0,
        astray: 0,
        far: 0,
        overflow: 0
      })
    }
  }
  await page.close()
})

test('of the notes in the margin one is open, and marked: that which the address points at', async () => {
  const { url } = await unhosted()
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } })
  const state = () =>
    page.$$eval('.notes li:is(.open, .marked)', (notes) => notes.map(({ id, className }) => [id, className]))
  await page.goto(`${url}editions/district-plenum-2020.html#n12`)
  await expect.poll(state).toEqual([['n12', expect.stringMatching(/open marked|marked open/)]])
  await page.evaluate(() => (location.hash = '#n14'))
  await expect.poll(state).toEqual([['n14', expect.stringMatching(/open marked|marked open/)]])
  // A label marks its sentence, and the next note closes this one all the same.
  await page.locator('#p12-2').hover()
  await page.locator('#p12-2 > .label').click()
  await page.evaluate(() => (location.hash = '#n16'))
  await expect.poll(state).toEqual([['n16', expect.stringMatching(/open marked|marked open/)]])
  await page.close()
})
