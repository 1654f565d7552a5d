import { isPlainClick } from '../clicks.ts'
import { isLocal } from './local.ts'
import { loadScript } from './load-script.ts'

/** What the scripts of the search offer once they are there. */
declare const tifaBox: { openBox: (link: HTMLAnchorElement) => void; setUpPage: (link: HTMLAnchorElement) => void }
declare const tifaFound: { markFound: (query: string) => void }

/**
 * The door to the search: the link in the header, `/` and Ctrl-K open the box, which is loaded only then. A page whose
 * address has a query marks what is found.
 */
export function setUpSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('header.site a.search')
  if (!link) return
  const page = document.querySelector('.search-page')
  const query = new URLSearchParams(location.search).get('q') ?? ''
  if (page) {
    void load(link, ['box'], true).then(() => {
      tifaBox.setUpPage(link)
    })
    return
  }
  const open = () => {
    void load(link, ['box'], true).then(() => {
      tifaBox.openBox(link)
    })
  }
  link.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    open()
  })
  addEventListener('keydown', (event) => {
    if (!isCalled(event)) return
    event.preventDefault()
    open()
  })
  if (query === '') return
  void load(link, ['found'], false).then(() => {
    tifaFound.markFound(query)
  })
}

/** `/` where nobody is writing, and Ctrl-K anywhere; never while characters are being composed. */
function isCalled({ key, ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent): boolean {
  if (isComposing || altKey) return false
  if (key.toLowerCase() === 'k') return ctrlKey !== metaKey
  const isWriting = (target as Element).closest('input, textarea, select, [contenteditable]')
  return key === '/' && !ctrlKey && !metaKey && !isWriting
}

/** Loads scripts of the search, and at the same time the data they will ask for first. */
async function load(link: HTMLAnchorElement, scripts: readonly string[], withRecords: boolean): Promise<void> {
  const folder = new URL('search/', link.href)
  const start = (name: string) => loadScript(new URL(`${name}.js`, folder))
  const records = withRecords && isLocal(link) ? link.dataset['first']!.split(' ') : []
  const needed = ['engine', ...scripts].map(start)
  // The search asks for them again, and says so where one does not arrive.
  for (const name of ['characters', ...records]) start(name).catch(() => undefined)
  await Promise.all(needed)
}
