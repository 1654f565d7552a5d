import { type DictionaryData, type DictionaryEntry, hanIn, type LookedUp, lookUp } from '../../model/dictionary.ts'
import { joinSyllables } from '../../model/join-syllables.ts'
import { make } from '../make.ts'
import type { Word } from './words.ts'

/** A word with its pinyin, in the characters of the page: they depend on where it stands (系 is 係 in 關係 and 繫 in 心繫). */
export function headWords({ parts, syllables }: Word): Node[] {
  const { lang } = parts[0]!.closest<HTMLElement>('.run')!
  const word = parts.map(({ textContent }) => textContent).join('')
  return [make('b', { lang }, word), new Text(' '), pinyinOf(joinSyllables(syllables)), new Text(' ')]
}

/** What the dictionary says of a word, or of its parts: an item for each entry. */
export function entryItems(word: Word, data: DictionaryData): Node[] {
  return lookUp(word.text, data).flatMap((found) =>
    bestFirst(found, word).map((entry) => entryItem(found.word, entry, word))
  )
}

/** The first senses of a word, or the first of each of its parts. */
export function brief(word: Word, data: DictionaryData): (Node | string)[] {
  const found = lookUp(word.text, data)
  const [first] = found
  if (first?.word === word.text) return withPinyin(bestOf(first, word).senses.slice(0, 2).join('; '))
  return found.flatMap((part, index) => {
    const entry = bestOf(part, word)
    return [...(index > 0 ? [' + '] : []), inPage(part.word, entry), ' ', ...withPinyin(entry.senses[0]!)]
  })
}

/** A part of a word in the characters of the page. */
function inPage(part: string, { traditional }: DictionaryEntry): HTMLElement {
  const isTraditional = tifaPage.chosen('script') === 'hant'
  return make('span', { lang: isTraditional ? 'zh-Hant' : 'zh-Hans' }, isTraditional ? traditional : part)
}

/** An entry; the parts of a word the dictionary does not have are named. */
function entryItem(part: string, { traditional, pinyin, senses }: DictionaryEntry, { text, syllables }: Word): Node {
  const isOther = part !== text || plain(pinyin).toLowerCase() !== plain(syllables.join('')).toLowerCase()
  const named = [
    ...(part === text ? [] : [make('b', { lang: 'zh-Hans' }, part), ' ']),
    ...(traditional === part ? [] : [make('span', { lang: 'zh-Hant' }, traditional), ' ']),
    ...(isOther ? [pinyinOf(pinyin), ' '] : [])
  ]
  return make('li', {}, ...named, ...withPinyin(senses.join('; ')))
}

/** Senses whose pinyin says that it is pinyin. */
function withPinyin(senses: string): (Node | string)[] {
  return senses.split(/‹(.*?)›/).map((part, index) => (index % 2 ? pinyinOf(part) : part))
}

function pinyinOf(pinyin: string): HTMLElement {
  return make('span', { lang: 'zh-Latn-pinyin' }, pinyin)
}

/** Of several readings the one the word, or this part of it, has here; a name is none but where it is a name here as well. */
function bestOf({ word: part, entries, at }: LookedUp, { syllables }: Word): DictionaryEntry {
  const own = at === undefined ? '' : plain(syllables.slice(at, at + hanIn(part)).join(''))
  const isRead = ({ pinyin }: DictionaryEntry) => plain(pinyin) === own
  const isReadAsName = ({ pinyin }: DictionaryEntry) => plain(pinyin).toLowerCase() === own.toLowerCase()
  return entries.find(isRead) ?? entries.find(isReadAsName) ?? entries[0]!
}

function bestFirst(found: LookedUp, word: Word): DictionaryEntry[] {
  const best = bestOf(found, word)
  return [best, ...found.entries.filter((entry) => entry !== best)]
}

function plain(pinyin: string): string {
  return pinyin.replaceAll(/[\s’'·-]/g, '')
}
