import { make } from '../make.ts'
import { knownWords, setKnown } from './known-words.ts'
import type { Word } from './words.ts'

/** A button that says whether the reader knows a word: known words have no pinyin where it is for new words only. */
export function knownSwitch({ text }: Word): HTMLElement {
  const name = 'I know it'
  const made = make('button', { type: 'button', class: 'known-switch', 'aria-label': `${name}: ${text}` }, name)
  const isKnown = () => knownWords().includes(text)
  const show = () => {
    made.setAttribute('aria-pressed', String(isKnown()))
  }
  made.addEventListener('click', () => {
    setKnown(text, !isKnown())
    show()
    document.dispatchEvent(new CustomEvent('tifa-known'))
  })
  show()
  return made
}
