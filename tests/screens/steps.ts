import type { Locator, Page } from 'playwright-core'
import { openBox } from '../browser/ask.ts'
import { selectWords } from '../browser/selecting.ts'

/** How long a control is waited for, which comes with its page, and what has to be loaded first, in milliseconds. */
const control = 10_000
const loaded = 15_000

/** What these steps are done with: the middle of the speech, with terms, a note, and a sentence of some length. */
const segment = '#p12-2'

/** Waits until there is something to be seen. @throws Error that names what is not there */
async function demand(locator: Locator, name: string, timeout = loaded): Promise<Locator> {
  await locator.waitFor({ timeout }).catch(() => {
    throw new Error(`no ${name}`)
  })
  return locator
}

async function click(locator: Locator, name: string): Promise<void> {
  await (await demand(locator, name, control)).click()
}

/** Explains the first term of the segment. */
export async function openTerm(page: Page): Promise<void> {
  await click(page.locator(`${segment} .run.zh a.term`).first(), 'term in the segment')
  await demand(page.locator('#slip'), 'slip of a term')
}

/** Shows the first note of the segment: in the slip, or in the margin where there is room. */
export async function openNote(page: Page): Promise<void> {
  await click(page.locator(`${segment} .run.zh a.ref:not(.entry)`).first(), 'note in the segment')
  await demand(page.locator('#slip:popover-open, .notes li.open').first(), 'note that is open')
}

/** Opens the search over the page and asks it something. */
export async function askBox(page: Page): Promise<void> {
  await openBox(page)
  await page.locator('.search-box input').first().fill('高质量发展')
  await waitForAnswer(page)
}

/** Waits until the search has answered, in its box or on its page. */
export async function waitForAnswer(page: Page): Promise<void> {
  await demand(page.locator('.asking[data-answered] .hits a').first(), 'answer of the search')
}

/** Waits until the concordance has answered, and its list is whole. */
export async function waitForLines(page: Page): Promise<void> {
  await demand(page.locator('.concordance[data-answered] .lines:not([aria-busy=true]) > li').first(), 'lines')
}

/** Selects words of the segment, which are then offered to be quoted. */
export async function openCiteBar(page: Page): Promise<void> {
  await selectWords(page, `${segment} .run.zh`, '坚持稳中求进工作总基调，坚持新发展理念')
  await demand(page.locator('.cite-bar'), 'bar to cite with')
}

/** Opens the citations of the segment. */
export async function openCitations(page: Page): Promise<void> {
  await openCiteBar(page)
  await click(page.locator('.cite-bar').getByRole('button', { name: 'Cite', exact: true }), 'button “Cite”')
  await demand(page.locator('.cite-dialog section').first(), 'citations')
}

/** Opens the settings, wherever they open. */
export async function openSettings(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Settings', exact: true })
  await click(button, 'button “Settings”')
  await demand(page.locator('dialog[open], :popover-open, [aria-expanded=true]').first(), 'settings that are open')
}

/** Opens the list of keys. */
export async function openKeys(page: Page): Promise<void> {
  await page.keyboard.press('?')
  await demand(page.locator('dialog[open], :popover-open').first(), 'list of keys at “?”', control)
}
