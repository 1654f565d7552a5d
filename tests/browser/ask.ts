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
  /** From the event of the input until the answer is whole. */
  ms: number
}

/** Opens the box over a page, by its key. */
export async function openBox(page: Page): Promise<void> {
  await page.keyboard.press('/')
  await page.waitForSelector('.search-box[open] .asking')
}

/** Types queries one after the other into the search of a page, which is open, and reads what it shows of each. */
export function askAll(page: Page, queries: readonly string[]): Promise<Answer[]> {
  return page.evaluate(typeAndRead, queries)
}

/** The same within the page: its words are sent to a browser, so it uses nothing from outside. */
export async function typeAndRead(queries: readonly string[]): Promise<Answer[]> {
  const asking = document.querySelector<HTMLElement>('.asking')!
  const input = asking.querySelector('input')!
  const textOf = (selector: string) => asking.querySelector(`:scope > ${selector}`)!.textContent
  const root = new URL('.', document.querySelector<HTMLAnchorElement>('header.site a.search')!.href).href
  const answered = (query: string) =>
    new Promise<void>((resolve, reject) => {
      const tooLong = setTimeout(() => {
        reject(new Error(`No answer to ${query}`))
      }, 15_000)
      const observer = new MutationObserver(() => {
        if (asking.dataset['answered'] !== query.trim()) return
        clearTimeout(tooLong)
        observer.disconnect()
        resolve()
      })
      observer.observe(asking, { attributeFilter: ['data-answered'] })
    })
  const answers = []
  for (const query of queries) {
    delete asking.dataset['answered']
    const answer = answered(query)
    input.value = query
    const start = performance.now()
    input.dispatchEvent(new Event('input', { bubbles: true }))
    await answer
    const ms = performance.now() - start
    const hits = Array.from(asking.querySelectorAll<HTMLAnchorElement>('.hits a'), (link) => {
      const url = new URL(link.href)
      url.search = ''
      return {
        url: decodeURI(url.href).slice(root.length),
        marks: Array.from(link.querySelectorAll('mark'), (mark) => mark.textContent)
      }
    })
    answers.push({ query, said: textOf('.count'), remark: textOf('.remark'), hits, ms })
  }
  return answers
}

/** The segments among hits. */
export function segmentsAmong({ hits }: Answer): { id: string; marks: number }[] {
  return hits
    .filter(({ url }) => /^editions\/[^/]*\.html#(?:p|s|title)/.test(url))
    .map(({ url, marks }) => ({ id: url.split('#')[1]!, marks: marks.length }))
}
