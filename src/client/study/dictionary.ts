import type { DictionaryData } from '../../model/dictionary.ts'
import { siteAddress } from '../load-on-demand.ts'
import { make } from '../make.ts'
import { markHan } from '../mark-han.ts'
import { focusPlace } from '../focus-place.ts'
import { labelOf } from '../place.ts'
import { elementOfCharacter } from './character-at.ts'
import { bring } from './edition-data.ts'
import { brief, entryItems, headWords } from './entry-view.ts'
import { knownSwitch } from './known-switch.ts'
import { divideSegment } from './pinyin.ts'
import { isWhole, type Word, wordAt, wordsOf } from './words.ts'

/** Explains the word that a Chinese character of a run stands in, in the slip. */
export async function explainWord(run: HTMLElement, character: number): Promise<void> {
  const segment = run.closest<HTMLElement>('.segment')!
  const [data] = await Promise.all([bring('dictionary'), divideSegment(segment)])
  const word = wordAt(elementOfCharacter(run, character))
  // A reading of the witness is no word of the text, and neither is what it leaves of one.
  if (!word || !isWhole(word)) return
  open(word.parts[0]!, word.text, explain(word, data, segment))
}

/** What the slip says of a word. */
function explain(word: Word, data: DictionaryData, segment: HTMLElement): HTMLElement[] {
  const entries = entryItems(word, data)
  const all = make('button', { type: 'button', class: 'all-words' }, 'All words of the sentence')
  all.addEventListener('click', () => {
    void listWords(segment)
  })
  const nothing = make('p', {}, 'The dictionary has no entry for it.')
  return [
    make('p', {}, ...headWords(word)),
    entries.length > 0 ? make('ul', { class: 'dictionary' }, ...entries) : nothing,
    make('p', {}, knownSwitch(word), ' ', all),
    notice()
  ]
}

/** Lists every word of a segment, once, with its pinyin and first sense; each leads to all that the dictionary says of it. */
export async function listWords(segment: HTMLElement): Promise<void> {
  const [data] = await Promise.all([bring('dictionary'), divideSegment(segment)])
  const run = segment.querySelector<HTMLElement>('.run.zh')!
  const words = [
    ...new Map(
      wordsOf(run)
        .filter(isWhole)
        .map((word) => [word.text, word])
    ).values()
  ]
  const items = words.map((word) => {
    const whole = make('button', { type: 'button', class: 'whole-entry' }, ...headWords(word))
    whole.addEventListener('click', () => {
      tifaText.turnTo({ name: word.text, content: explain(word, data, segment).map(markHan) })
    })
    return make('li', {}, whole, make('span', { class: 'sense' }, ...brief(word, data)), knownSwitch(word))
  })
  const label = labelOf(segment)
  const name = `Words of ${label.textContent.trim()}`
  const content = [make('p', {}, name), make('ul', { class: 'word-list' }, ...items), notice()]
  open(label, name, content)
}

function open(beside: HTMLElement, name: string, content: HTMLElement[]): void {
  // The slip gives the focus back to what it stands beside; while a word has it, it is a button that opens it again.
  if (beside.matches('.word:not([role])')) {
    const openAgain = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      open(beside, name, content)
    }
    beside.setAttribute('role', 'button')
    beside.addEventListener('keydown', openAgain)
    focusPlace(beside, () => {
      beside.removeAttribute('role')
      beside.removeEventListener('keydown', openAgain)
    })
  }
  tifaText.openSlip(beside, { name, content: content.map(markHan) }, true)
}

function notice(): HTMLElement {
  const link = make('a', { href: siteAddress('licences/CC-CEDICT.txt').href }, 'CC-CEDICT')
  return make('p', { class: 'facts' }, 'From ', link, ', CC BY-SA 4.0')
}
