import { loadOnDemand } from '../load-on-demand.ts'

/** What the script of the keys offers once it is there. */
declare const tifaKeys: typeof import('./keys.ts')

/** The keys that do something, in `keys.ts`; other keys load nothing. `/` is that of the search. */
const keys = { page: '?,of+-', text: '?,of+-jkJK[]nNtTwcbr123456psdvaml' }

/** Single keys: never while somebody is writing or composing, with another key, or in a dialog. */
export function setUpKeys(): void {
  const known = document.querySelector('.text') ? keys.text : keys.page
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, isComposing, repeat, defaultPrevented } = event
    const target = event.target as Element
    if (isComposing || defaultPrevented || ctrlKey || metaKey || altKey || !known.includes(key)) return
    if (tifaPage.chosen('keys') === 'off') return
    if (target.closest('input:not([type=radio]), textarea, select, [contenteditable], dialog')) return
    // A key that is held down goes on from sentence to sentence, and switches nothing to and fro.
    if (repeat && !/[jkJK]/.test(key)) return
    pressKey(key)
  })
}

/** Does what a key stands for. Whatever a key does can be done without it, if its script does not arrive. */
export function pressKey(key: string): void {
  loadOnDemand('keys/keys').then(
    () => {
      tifaKeys.press(key)
    },
    () => undefined
  )
}
