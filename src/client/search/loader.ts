import { isPlainClick } from '../clicks.ts'
import { loadScript } from '../load-script.ts'
import { addStyle } from '../add-style.ts'

/** What the scripts of the search offer once they are there. */
declare const tifaBox: typeof import('./box.ts')
declare const tifaFound: typeof import('./found.ts')

/**
 * The door to the search: the link in the header, `/` and Ctrl-K open the box, which is loaded only then. A page whose
 * address has a query marks what is found.
 */
export function setUpSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('header.site a.search')
  if (!link) return
  const open = () => {
    load(link, 'box').then(
      () => tifaBox.openBox(link),
      () => {
        location.assign(link.href)
      }
    )
  }
  const page = document.querySelector('.search-page')
  if (page) {
    load(link, 'box').then(
      () => tifaBox.setUpPage(link),
      () => {
        page.textContent = 'The search did not arrive. Is there a network? Loading the page again tries again.'
      }
    )
    return
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
  const query = new URLSearchParams(location.search).get('q') ?? ''
  // A concordance is asked by the same name, and marks its lines itself.
  if (query === '' || document.querySelector('.concordance')) return
  load(link, 'found').then(
    () => tifaFound.markFound(query),
    () => {
      // The page is whole without its marks.
    }
  )
}

/** `/` where nobody is writing and single keys are on, and Ctrl-K anywhere; never while characters are being composed. */
function isCalled({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing, target }: KeyboardEvent): boolean {
  if (isComposing || altKey) return false
  if (key.toLowerCase() === 'k') return ctrlKey !== metaKey && !shiftKey
  const isWriting = (target as Element).closest('input, textarea, select, [contenteditable]')
  return key === '/' && !ctrlKey && !metaKey && !isWriting && tifaPage.chosen('keys') === 'on'
}

/** Loads a part of the search with the engine and its style, and at the same time the data it will ask for first. */
async function load(link: HTMLAnchorElement, part: 'box' | 'found'): Promise<void> {
  const folder = new URL('search/', link.href)
  const start = (name: string) => loadScript(new URL(`${name}.js`, folder))
  const hasRecords = location.protocol === 'file:' || link.dataset['source'] === 'local'
  const records = part === 'box' && hasRecords ? link.dataset['first']!.split(' ') : []
  const needed = [start('engine'), start(part), addStyle(new URL(`${part}.css`, folder))]
  // The search asks for them again, and says so where one does not arrive.
  for (const name of ['characters', ...records]) start(name).catch(() => undefined)
  await Promise.all(needed)
}
