import { findsTerm } from './find-term.ts'
import { setUpFrame } from './frame.ts'
import { whenParsed } from './when-parsed.ts'

/** The glossary: filter and orders. The page as it comes is in the order of pinyin. */
function setUp(): void {
  const search = document.querySelector<HTMLElement>('.find')!
  const input = search.querySelector('input')!
  const items = [...document.querySelectorAll<HTMLElement>('.index > li')]
  const found = new Map(items.map((item) => [item, findableOf(item)]))
  const count = search.querySelector('.count')!

  const filter = () => {
    for (const item of items) item.hidden = !findsTerm(input.value, found.get(item)!)
    for (const group of document.querySelectorAll<HTMLElement>('.groups > section')) {
      group.hidden = !group.querySelector('li:not([hidden])')
    }
    const shown = items.filter(({ hidden }) => !hidden).length
    document.body.classList.toggle('filtered', input.value.trim() !== '')
    count.textContent = `${shown} of ${items.length} terms`
    const url = new URL(location.href)
    if (input.value.trim() === '') url.searchParams.delete('find')
    else url.searchParams.set('find', input.value.trim())
    history.replaceState(history.state, '', url)
  }
  input.addEventListener('input', filter)

  const buttons = [...search.querySelectorAll('button')]
  for (const button of buttons) {
    button.addEventListener('click', () => {
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button))
      putInOrder(items, button.dataset['order']!)
      filter()
    })
  }
  input.value = new URLSearchParams(location.search).get('find') ?? ''
  filter()
}

function findableOf(item: HTMLElement): { pinyin: string; words: string[] } {
  const [pinyin, ...words] = item.dataset['find']!.split('\n')
  return { pinyin: pinyin!, words }
}

/** What an item stands under, and by what it is sorted there, in each order. */
const orders: Record<string, (item: HTMLElement) => { group: string; key: string }> = {
  pinyin: (item) => ({ group: item.dataset['letter']!, key: item.dataset['place']! }),
  category: (item) => ({ group: item.dataset['category']!, key: item.dataset['place']! }),
  english: (item) => {
    const english = item
      .querySelector('.en')!
      .textContent.toLowerCase()
      .replace(/^[^\p{L}\p{N}]*(?:the |an? )?/u, '')
    const letter = english[0]?.toUpperCase() ?? ''
    return { group: /[A-Z]/.test(letter) ? letter : '0–9', key: english }
  }
}

/** Puts the items under new headings; the links to these follow. */
function putInOrder(items: readonly HTMLElement[], order: string): void {
  const placed = items.map((item) => ({ item, ...orders[order]!(item) }))
  placed.sort((a, b) => compare(a.group, b.group) || compare(a.key, b.key))
  const groups = document.querySelector('.groups')!
  const links = document.querySelector('.letters')!
  groups.replaceChildren()
  links.replaceChildren()
  let list: HTMLElement | undefined
  let last: string | undefined
  for (const { item, group } of placed) {
    if (group !== last) {
      last = group
      const id = `group-${group.replaceAll(/[^A-Za-z0-9]+/g, '-')}`
      const heading = Object.assign(document.createElement('h2'), { id, textContent: group })
      list = Object.assign(document.createElement('ul'), { className: 'index' })
      const section = document.createElement('section')
      section.append(heading, list)
      groups.append(section)
      links.append(Object.assign(document.createElement('a'), { href: `#${id}`, textContent: group }))
    }
    list!.append(item)
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

whenParsed(() => {
  setUp()
  setUpFrame()
})
