import assert from 'node:assert/strict'
import type { Page } from 'puppeteer-core'
import { type Answer, segmentsAmong, typeAndRead } from '../browser/ask.ts'
import { type Found, type Item, readItems, truthFor } from '../search/truth.ts'
import type { Report } from './report.ts'

/** An item of the test set, what it must find, and what it found. */
interface Result {
  item: Item
  truth: Found[]
  found: Found[]
  remark: string
}

/** What holds of a form whose queries need not find just the segments of their item, with all marks. */
const rules: Partial<Record<Item['form'], string>> = {
  words: 'the right segments, no others, in order; words side by side may have one mark',
  initials: 'no segment, only suggestions',
  nothing: 'no segment, unless it is said not to be exactly that'
}

/** Asks every query of the test set on the page of the search, and holds the answers against the content. */
export async function checkQueries(page: Page, site: string, report: Report): Promise<void> {
  const items = readItems()
  let answers: Answer[] = []
  const isAnswered = await report.check(`search.html answers ${items.length} queries`, async () => {
    await page.goto(`${site}search.html`)
    await page.waitForSelector('.asking')
    answers = await page.evaluate(
      typeAndRead,
      items.map(({ query }) => query)
    )
    return timesOf(answers)
  })
  if (!isAnswered) return
  const results = items.map((item, n) => {
    const answer = answers[n]!
    return { item, truth: truthFor(item), found: segmentsAmong(answer), remark: answer.remark }
  })
  for (const [form, some] of Map.groupBy(results, ({ item }) => item.form)) {
    await report.check(
      `${form}: ${rules[form] ?? 'the right segments, no others, in order and with their marks'}`,
      () => {
        assert.deepEqual(some.filter(isWrong).map(describe), [])
        return measure(some)
      }
    )
  }
}

function isWrong({ item: { form }, truth, found, remark }: Result): boolean {
  if (form === 'nothing' && remark.startsWith('Nothing is exactly')) return false
  const told = (some: Found[]) => JSON.stringify(form === 'words' ? some.map(({ id }) => id) : some)
  return told(found) !== told(truth)
}

function describe({ item, truth, found }: Result): string {
  const list = (some: Found[]) => some.map(({ id, marks }) => `${id}×${marks}`).join(' ') || 'nothing'
  return `${item.query}: ${list(found)}, expected ${list(truth)}`
}

/** Recall and precision over the segments of all queries together. */
function measure(results: Result[]): string {
  if (results.every(({ truth }) => truth.length === 0)) return `${results.length} queries`
  const sum = (count: (result: Result) => number) => results.reduce((total, result) => total + count(result), 0)
  const right = sum(({ truth, found }) => found.filter(({ id }) => truth.some((other) => other.id === id)).length)
  const share = (all: number) => (right / all).toFixed(4).replace(/\.?0+$/, '')
  const recall = share(sum(({ truth }) => truth.length))
  const precision = share(sum(({ found }) => found.length))
  return `${results.length} queries, ${right} segments, recall ${recall}, precision ${precision}`
}

/** From the event of the input until the whole answer is in the page. */
function timesOf(answers: Answer[]): string {
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b)
  const at = (share: number) => times[Math.ceil(share * times.length) - 1]!.toFixed(0)
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`
}
