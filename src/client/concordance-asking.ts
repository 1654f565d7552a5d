import type { Line } from '../search/concordance-lines.ts'
import { type Order, orders, sortLines } from '../search/concordance-order.ts'
import { spreadLines } from '../search/concordance-spread.ts'
import { tableOf } from '../search/concordance-table.ts'
import { toCsv } from '../search/csv.ts'
import { type Answer, answerTo, noAnswer } from './concordance-answer.ts'
import { download, fileName } from './concordance-download.ts'
import { drawLines } from './concordance-list.ts'
import { markStrip } from './concordance-strip.ts'
import { loadTexts, type Texts } from './concordance-texts.ts'
import { restingAddress } from './resting-address.ts'
import { onTyped } from './typing.ts'

/** Said where lines are in another order than that of the text. */
const howSorted =
  ' Contexts are compared from the keyword outward: Chinese by character, in the order of pinyin; English by word.'

/** Makes the concordance answer: to its address, at every keystroke, in every order. */
export function setUpConcordance(asked: URLSearchParams): void {
  const page = document.querySelector<HTMLElement>('.concordance')!
  const part = (selector: string) => page.querySelector<HTMLElement>(selector)!
  const input = page.querySelector('input')!
  const save = page.querySelector<HTMLButtonElement>('.save')!
  const sort = part('[data-choice=sort]')
  const root = new URL('.', document.querySelector<HTMLAnchorElement>('header.site a.search')!.href)
  const edition = page.dataset['edition']!
  const address = restingAddress()
  let loading: Promise<Texts> | undefined
  /** Queries are numbered: an answer that comes behind the next query is not shown. */
  let turn = 0
  let answer: Answer = noAnswer
  let order: Order = 'position'
  let shown: Line[] = []

  const ask = async () => {
    const own = ++turn
    const query = input.value.trim()
    tell(query)
    try {
      const texts = await (loading ??= loadTexts(root, edition))
      const next = await answerTo(query, texts)
      if (own !== turn) return
      answer = next
      markStrip(part('.dispersion'), query, spreadLines(texts.records, answer.lines))
      show()
      page.dataset['answered'] = query
    } catch {
      // Typing on has another try.
      loading = undefined
      if (own === turn) part('.said').textContent = 'Part of the texts did not arrive. Is there a network?'
    }
  }

  const tell = (query: string) => {
    const said = { ...(query && { q: query }), ...(order !== 'position' && { sort: order }) }
    address.set(new URLSearchParams(said))
  }

  const show = () => {
    const { lines, count, query, remarks } = answer
    shown = sortLines(lines, order)
    part('.count').textContent = count
    part('.said').replaceChildren(...remarks, ...(order === 'position' || lines.length < 2 ? [] : [howSorted]))
    part('.start').hidden = query !== ''
    save.disabled = lines.length === 0
    drawLines(part('.lines'), shown, linkTo)
  }

  const sortBy = (chosen: Order) => {
    order = chosen
    for (const button of sort.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button.dataset['value'] === order))
    }
  }

  const linkTo = ({ record }: Line) => {
    const url = new URL(record.url, root)
    url.searchParams.set('q', answer.query)
    return url.href
  }
  /** On a host an address that can be cited; a folder lies elsewhere for everybody. */
  const addressOf = ({ record: { url } }: Line) => (root.protocol === 'file:' ? url : new URL(url, root).href)

  onTyped(input, () => void ask())
  page.addEventListener('click', address.settle, { capture: true })
  sort.addEventListener('click', (event) => {
    const chosen = (event.target as Element).closest('button')?.dataset['value']
    if (chosen === undefined) return
    sortBy(chosen as Order)
    tell(input.value.trim())
    address.settle()
    show()
  })
  save.addEventListener('click', () => {
    const name = fileName(`${edition} ${answer.query}`, 'csv')
    download(name, 'text/csv;charset=utf-8', toCsv(tableOf(shown, addressOf)))
  })
  input.value = asked.get('q') ?? ''
  part('.start').hidden = input.value.trim() !== ''
  if (input.value === '') input.focus({ preventScroll: true })
  sortBy(orders.find((one) => one === asked.get('sort')) ?? 'position')
  void ask()
}
