import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { handlerFor } from '../../src/cli/static-handler.ts'
import type { Corpus } from '../../src/model/edition.ts'
import { launchChromium } from '../browser/chromium.ts'
import { askCold, askTimed, type Timed } from './asking.ts'
import { median, type Row, seconds, spread } from './rows.ts'
import { termsFor, type Truth, truthOf } from './terms.ts'

/** The commonest character: nearly every segment has it. */
const commonest = '的'

/**
 * Asks a built site and holds its answers against the truth.
 *
 * @param ids of the editions that were made for it
 */
export async function measure(
  dist: string,
  corpus: Corpus,
  ids: readonly string[]
): Promise<{ rows: Row[]; isExact: boolean }> {
  const server = createServer(handlerFor(dist))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const browser = await launchChromium()
  try {
    const terms = termsFor(corpus, ids)
    const cold = await coldRows(browser, site, terms[0]!)
    const page = await browser.newPage()
    await page.goto(`${site}search.html`)
    await page.waitForSelector('.asking')
    const ask = async (query: string) => ({ query, answer: await askTimed(page, query) })
    const anew = []
    const again = []
    for (const term of terms) anew.push(await ask(term))
    for (const term of terms) again.push(await ask(term))
    const wrong = anew.filter(({ query, answer }) => !isTrue(answer, truthOf(query, corpus, ids)))
    const { answer: long } = await ask(commonest)
    const isComplete = isTrue(long, truthOf(commonest, corpus, ids))
    const hits = anew.map(({ answer }) => answer.hits.length)
    const rows: Row[] = [
      ...cold,
      [`${terms.length} terms, hits`, `median ${median(hits)}, most ${Math.max(...hits)}`],
      ['a new query, first hits', spread(anew.map(({ answer }) => answer.first))],
      ['a new query, the whole answer', spread(anew.map(({ answer }) => answer.whole))],
      ['a warm query, first hits', spread(again.map(({ answer }) => answer.first))],
      ['a warm query, the whole answer', spread(again.map(({ answer }) => answer.whole))],
      ['exact', `${terms.length - wrong.length} of ${terms.length}`],
      ...wrong.map(({ query }): Row => ['  not exact', query]),
      [`${commonest}, first hits`, `${Math.round(long.first)} ms`],
      [`${commonest}, all ${long.hits.length} hits`, seconds(long.whole)],
      [`${commonest}, complete`, isComplete ? 'yes' : 'no']
    ]
    return { rows, isExact: wrong.length === 0 && terms.length === 40 && isComplete }
  } finally {
    await browser.close()
    server.close()
  }
}

async function coldRows(browser: Browser, site: string, query: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const place of ['page', 'box'] as const) {
    const { requests, bytes, ms } = await askCold(browser, site, { query, place })
    const slow = await askCold(browser, site, { query, place, isSlow: true })
    const name = `first result, ${place === 'page' ? 'search.html' : 'the box'}`
    rows.push([name, `${requests} requests, ${(bytes / 1000).toFixed(0)} kB, ${Math.round(ms)} ms`])
    rows.push([`${name}, slow 4G`, seconds(slow.ms)])
  }
  return rows
}

/** Whether every segment is there, with as many marks as places, and none other, and none twice. */
function isTrue({ hits }: Timed, truth: Truth): boolean {
  const found = hits.filter(({ url }) => /^editions\/[^/]*\.html#(?:p|s|title)/.test(url))
  const isOnce = new Set(found.map(({ url }) => url)).size === found.length
  return isOnce && found.length === truth.size && found.every(({ url, marks }) => truth.get(url) === marks)
}
