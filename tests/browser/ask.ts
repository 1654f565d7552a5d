import type { Page } from 'playwright-core'

/** A hit as a reader sees it. */
export interface SeenHit {
  /** From the root of the site, without the query. */
  url: string
  /** The words that are marked, in order. */
  marks: string[]
}

/** What a query brings. */
export interface Answer {
  query: string
  said: string
  remark: string
  hits: SeenHit[]
}

/** Opens the box over a page, by its key. */
export async function openBox(page: Page): Promise<void> {
  await page.keyboard.press('/')
  await page.waitForSelector('.search-box[open] .asking')
}

/** Types queries one after the other into the search of a page, which is open, and reads what it shows of each. */
export function askAll(page: Page, queries: readonly string[]): Promise<Answer[]> {
  return page.evaluate(async (all) => {
    const asking = document.querySelector<HTMLElement>('.asking')!
    const input = asking.querySelector('input')!
    const textOf = (selector: string) => asking.querySelector(`:scope > ${selector}`)!.textContent
    const root = new URL('.', document.querySelector<HTMLAnchorElement>('header.site a.search')!.href).href
    const answers = []
    for (const query of all) {
      delete asking.dataset['answered']
      input.value = query
      input.dispatchEvent(new Event('input', { bubbles: true }))
      for (let tries = 0; asking.dataset['answered'] !== query.trim(); tries++) {
        if (tries > 2000) throw new Error(`No answer to ${query}`)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      const hits = Array.from(asking.querySelectorAll<HTMLAnchorElement>('.hits a'), (link) => {
        const url = new URL(link.href)
        url.search = ''
        return {
          url: decodeURI(url.href).slice(root.length),
          marks: Array.from(link.querySelectorAll('mark'), (mark) => mark.textContent)
        }
      })
      answers.push({ query, said: textOf('.count'), remark: textOf('.remark'), hits })
    }
    return answers
  }, queries)
}

/** The segments among hits. */
export function segmentsAmong({ hits }: Answer): { id: string; marks: number }[] {
  return hits
    .filter(({ url }) => /^editions\/[^/]*\.html#(?:p|s|title)/.test(url))
    .map(({ url, marks }) => ({ id: url.split('#')[1]!, marks: marks.length }))
}
