import { type DictionaryData, type DictionaryEntry, lookUp } from '../../model/dictionary.ts'
import { joinSyllables } from '../../model/join-syllables.ts'
import { siteAddress } from '../load-on-demand.ts'
import { make } from '../make.ts'
import { bring } from './edition-data.ts'
import { isKnown, setKnown } from './known-words.ts'
import { divideSegment, markKnown } from './pinyin.ts'
import { type Word, wordAt, wordsOf } from './words.ts'

/** Explains the word at a point of the window, in the slip. */
export async function lookUpAt(run: HTMLElement, x: number, y: number): Promise<void> {
  const segment = run.closest<HTMLElement>('.segment')!
  const [data] = await Promise.all([bring('dictionary'), divideSegment(segment)])
  const word = wordAt(document.elementFromPoint(x, y))
  if (!word) return
  const entries = lookUp(word.text, data).flatMap(({ word: part, entries: found }) =>
    bestFirst(found, word).map((entry) => entryItem(part, entry, word))
  )
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

/** The first senses of a word, or the first of each of its parts. */
function brief(word: Word, data: DictionaryData): (Node | string)[] {
  const found = lookUp(word.text, data)
  const [first] = found
  if (first?.word === word.text) return [bestOf(first.entries, word).senses.slice(0, 2).join('; ')]
  return found.flatMap(({ word: part, entries }, index) => [
    ...(index > 0 ? [' + '] : []),
    make('span', { lang: 'zh-Hans' }, part),
    ` ${entries[0]!.senses[0]!}`
  ])
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

function headWords({ text, syllables }: Word): Node[] {
  return [make('b', { lang: 'zh-Hans' }, text), new Text(' '), pinyinOf(joinSyllables(syllables)), new Text(' ')]
}

function pinyinOf(pinyin: string): HTMLElement {
  return make('span', { lang: 'zh-Latn-pinyin' }, pinyin)
}

/** What the dictionary says; the parts of a word it does not have are named. */
function entryItem(part: string, { traditional, pinyin, senses }: DictionaryEntry, { text, syllables }: Word): Node {
  const isOther = part !== text || plain(pinyin) !== plain(syllables.join(''))
  const named = [
    ...(part === text ? [] : [make('b', { lang: 'zh-Hans' }, part), ' ']),
    ...(traditional === part ? [] : [make('span', { lang: 'zh-Hant' }, traditional), ' ']),
    ...(isOther ? [pinyinOf(pinyin), ' '] : [])
  ]
  return make('li', {}, ...named, senses.join('; '))
}

/** Of several readings the one the word has here. */
function bestOf(entries: readonly DictionaryEntry[], { syllables }: Word): DictionaryEntry {
  return entries.find(({ pinyin }) => plain(pinyin) === plain(syllables.join(''))) ?? entries[0]!
}

function bestFirst(entries: readonly DictionaryEntry[], word: Word): DictionaryEntry[] {
  const best = bestOf(entries, word)
  return [best, ...entries.filter((entry) => entry !== best)]
}

function plain(pinyin: string): string {
  return pinyin.toLowerCase().replaceAll(/[\s’'·-]/g, '')
}

/** Known words have no pinyin where it is for new words only. */
function knownSwitch({ text }: Word): HTMLElement {
  const made = make(
    'button',
    { type: 'button', class: 'known-switch', 'aria-pressed': String(isKnown(text)) },
    'I know it'
  )
  if (text) made.setAttribute('aria-label', `I know ${text}`)
  made.addEventListener('click', () => {
    setKnown(text, !isKnown(text))
    made.setAttribute('aria-pressed', String(isKnown(text)))
    markKnown()
  })
  return made
}

function notice(): HTMLElement {
  const link = make('a', { href: siteAddress('licences/CC-CEDICT.txt').href }, 'CC-CEDICT')
  return make('p', { class: 'facts' }, 'From ', link, ', CC BY-SA 4.0')
}
