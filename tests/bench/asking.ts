import type { Browser, Page } from 'playwright-core'
import { gzipSync } from 'node:zlib'

/** What was seen of an answer. Times are milliseconds from the event of the input. */
export interface Timed {
  first: number
  whole: number
  hits: { url: string; marks: number }[]
}

/** What it takes to come to the first result, from an empty cache. */
export interface Cold {
  requests: number
  /** On their way: files that are text as a host compresses them. */
  bytes: number
  ms: number
}

/** Slow 4G, as page speed tools have it. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 }

/** Asks on the page of the search, or in the box over another page, and waits for the first hit. */
export async function askCold(
  browser: Browser,
  site: string,
  { query, place, isSlow = false }: { query: string; place: 'page' | 'box'; isSlow?: boolean }
): Promise<Cold> {
  const context = await browser.newContext()
  const page = await context.newPage()
  if (isSlow) await (await context.newCDPSession(page)).send('Network.emulateNetworkConditions', slow4g)
  const weights = new Map<string, Promise<number>>()
  page.on('response', (response) => {
    const url = response.url()
    const weight = response.body().then((body) => weigh(url, body))
    weights.set(
      url,
      weight.catch(() => 0)
    )
  })
  await page.addInitScript(noteFirstHit)
  const address = place === 'page' ? `search.html?q=${encodeURIComponent(query)}` : 'about.html'
  await page.goto(site + address, { waitUntil: place === 'page' ? 'commit' : 'networkidle' })
  const start = place === 'page' ? 0 : await page.evaluate(() => performance.now())
  if (place === 'box') {
    await page.keyboard.press('/')
    await page.waitForSelector('.search-box[open] .asking')
    await page.keyboard.insertText(query)
  }
  await page.waitForSelector('html[data-first-hit]')
  const { end, asked } = await page.evaluate((from) => {
    const hit = Number(document.documentElement.dataset['firstHit'])
    const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    const before = entries.filter(({ startTime }) => startTime >= from && startTime < hit)
    return { end: hit, asked: before.map(({ name }) => name) }
  }, start)
  await page.waitForLoadState('networkidle')
  const bytes = await Promise.all(asked.map((url) => weights.get(url) ?? 0))
  await context.close()
  return { requests: asked.length, bytes: bytes.reduce((sum, weight) => sum + weight, 0), ms: end - start }
}

/** Writes down when the first hit stands in the page. */
function noteFirstHit(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.hits:not([hidden]) a')) return
    document.documentElement.dataset['firstHit'] = String(performance.now())
    observer.disconnect()
  })
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['hidden'] })
}

/** The index is compressed as it lies there. */
function weigh(url: string, body: Buffer): number {
  return /\.(?:html|js|css|svg|json)$/.test(url.replace(/\?.*/, ''))
    ? gzipSync(body, { level: 9 }).length
    : body.byteLength
}

/** Types a query into the search of a page and reads the whole answer, all of a long list. */
export function askTimed(page: Page, query: string): Promise<Timed> {
  return page.evaluate(typeAndWait, query)
}

/** Its words are sent to a browser: it uses nothing from outside. */
async function typeAndWait(query: string): Promise<Timed> {
  const asking = document.querySelector<HTMLElement>('.asking')!
  const input = asking.querySelector('input')!
  const list = asking.querySelector<HTMLElement>('.hits')!
  const root = new URL('.', document.querySelector<HTMLAnchorElement>('header.site a.search')!.href).href
  delete asking.dataset['answered']
  let isNew = false
  let first = 0
  const start = performance.now()
  const whole = new Promise<void>((resolve) => {
    const observer = new MutationObserver((changes) => {
      isNew ||= changes.some(({ target, addedNodes }) => list.contains(target) && addedNodes.length > 0)
      if (first === 0 && isNew && !list.hidden) first = performance.now() - start
      const more = asking.querySelector<HTMLElement>('.more')
      more?.click()
      const isDone = asking.dataset['answered'] === query && list.getAttribute('aria-busy') !== 'true'
      if (more || !isDone) return
      observer.disconnect()
      resolve()
    })
    observer.observe(asking, {
      subtree: true,
      childList: true,
      attributeFilter: ['data-answered', 'aria-busy', 'hidden']
    })
  })
  input.value = query
  input.dispatchEvent(new Event('input', { bubbles: true }))
  await whole
  const ms = performance.now() - start
  const hits = Array.from(list.querySelectorAll<HTMLAnchorElement>('a'), (link) => {
    const url = new URL(link.href)
    url.search = ''
    return { url: decodeURI(url.href).slice(root.length), marks: link.querySelectorAll('mark').length }
  })
  return { first, whole: ms, hits }
}
