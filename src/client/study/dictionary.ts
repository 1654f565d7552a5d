import { siteAddress } from '../load-on-demand.ts'
import { make } from '../make.ts'
import { bring } from './edition-data.ts'
import { brief, entryItems, headWords } from './entry-items.ts'
import { knownWords, setKnown } from './known-words.ts'
import { divideSegment } from './pinyin.ts'
import { type Word, wordAt, wordsOf } from './words.ts'

/** Explains the word at a point of the window, in the slip. */
export async function lookUpAt(run: HTMLElement, x: number, y: number): Promise<void> {
  const segment = run.closest<HTMLElement>('.segment')!
  const [data] = await Promise.all([bring('dictionary'), divideSegment(segment)])
  const word = wordAt(document.elementFromPoint(x, y))
  if (!word) return
  const entries = entryItems(word, data)
  const all = make('button', { type: 'button', class: 'all-words' }, 'All words of the sentence')
  all.addEventListener('click', () => {
    void listWords(segment)
  })
  const nothing = make('p', {}, 'The dictionary has no entry for it.')
  const content = [
    head(word),
    entries.length > 0 ? make('ul', { class: 'dictionary' }, ...entries) : nothing,
    make('p', {}, knownSwitch(word), ' ', all),
    notice()
  ]
  open(word.element, word.text, content)
}

/** Lists every word of a segment, once, with its pinyin and first sense. */
export async function listWords(segment: HTMLElement): Promise<void> {
  const [data] = await Promise.all([bring('dictionary'), divideSegment(segment)])
  const run = segment.querySelector<HTMLElement>('.run.zh')!
  const words = [...new Map(wordsOf(run).map((word) => [word.text, word])).values()]
  const items = words.map((word) => {
    return make('li', {}, ...headWords(word), make('span', { class: 'sense' }, ...brief(word, data)), knownSwitch(word))
  })
  const label = segment.querySelector<HTMLElement>(':scope > .label')?.textContent.trim() ?? 'the heading'
  const content = [make('p', {}, `Words of ${label}`), make('ul', { class: 'word-list' }, ...items), notice()]
  open(wordsOf(run)[0]?.element ?? segment, `Words of ${label}`, content)
}

function open(beside: HTMLElement, name: string, content: Node[]): void {
  // The slip gives the focus back to what it stands beside.
  beside.tabIndex = -1
  beside.setAttribute('role', 'button')
  tifaText.openSlip(beside, { name, content }, true)
}

function head(word: Word): HTMLElement {
  return make('p', {}, ...headWords(word))
}

/** Known words have no pinyin where it is for new words only. */
function knownSwitch({ text }: Word): HTMLElement {
  const made = make(
    'button',
    { type: 'button', class: 'known-switch', 'aria-label': `I know it: ${text}` },
    'I know it'
  )
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

function notice(): HTMLElement {
  const link = make('a', { href: siteAddress('licences/CC-CEDICT.txt').href }, 'CC-CEDICT')
  return make('p', { class: 'facts' }, 'From ', link, ', CC BY-SA 4.0')
}
