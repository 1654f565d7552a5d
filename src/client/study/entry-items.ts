import { type DictionaryData, type DictionaryEntry, lookUp } from '../../model/dictionary.ts'
import { joinSyllables } from '../../model/join-syllables.ts'
import { make } from '../make.ts'
import type { Word } from './words.ts'

/** A word of the text with the pinyin it has there. */
export function headWords({ text, syllables }: Word): Node[] {
  return [make('b', { lang: 'zh-Hans' }, text), new Text(' '), pinyinOf(joinSyllables(syllables)), new Text(' ')]
}

function pinyinOf(pinyin: string): HTMLElement {
  return make('span', { lang: 'zh-Latn-pinyin' }, pinyin)
}

/** What the dictionary says of a word, or of its parts; the reading it has in the text comes first. */
export function entryItems(word: Word, data: DictionaryData): Node[] {
  return lookUp(word.text, data).flatMap(({ word: part, entries }) =>
    bestFirst(entries, word).map((entry) => entryItem(part, entry, word))
  )
}

/** The first senses of a word, or the first of each of its parts. */
export function brief(word: Word, data: DictionaryData): (Node | string)[] {
  const found = lookUp(word.text, data)
  const [first] = found
  if (first?.word === word.text) return markHan(bestOf(first.entries, word).senses.slice(0, 2).join('; '))
  return found.flatMap(({ word: part, entries }, index) => [
    ...(index > 0 ? [' + '] : []),
    make('span', { lang: 'zh-Hans' }, part),
    ' ',
    ...markHan(entries[0]!.senses[0]!)
  ])
}

/** What the dictionary says; the parts of a word it does not have are named. */
function entryItem(part: string, { traditional, pinyin, senses }: DictionaryEntry, { text, syllables }: Word): Node {
  const isOther = part !== text || plain(pinyin) !== plain(syllables.join(''))
  const named = [
    ...(part === text ? [] : [make('b', { lang: 'zh-Hans' }, part), ' ']),
    ...(traditional === part ? [] : [make('span', { lang: 'zh-Hant' }, traditional), ' ']),
    ...(isOther ? [pinyinOf(pinyin), ' '] : [])
  ]
  return make('li', {}, ...named, ...markHan(senses.join('; ')))
}

/** Chinese within the English of the dictionary, as such. */
function markHan(words: string): (Node | string)[] {
  return words
    .split(/(\p{Script=Han}+)/u)
    .map((part, index) => (index % 2 === 1 ? make('span', { lang: 'zh-Hans' }, part) : part))
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
