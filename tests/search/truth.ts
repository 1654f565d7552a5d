/**
 * What a search must find: the test set, and by brute force the places of each of its items. Reads the content alone and
 * knows nothing of the search, so that the two can be held against each other.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCorpus } from '../../src/load/corpus.ts'
import type { Entry } from '../../src/model/apparatus.ts'
import { segmentsOf } from '../../src/model/edition.ts'
import { labelToId } from '../../src/model/label.ts'

/** Forms whose item stands for one string: of the Chinese, of both languages, or of the English. */
type Plain = 'hanzi' | 't' | 'tw' | 'hk' | 'pinyin-toned' | 'latin' | 'phrase' | 'typo' | 'initials' | 'nothing'

/** A query, how it is written, and what it stands for. */
export type Item =
  | { query: string; form: Plain; of: string }
  /** Chinese words; several where they sound alike. */
  | { query: string; form: 'pinyin'; of: string | string[] }
  /** The forms of the word that the translation has. */
  | { query: string; form: 'english'; of: string[] }
  /** The same for each of the words, all of which a segment must have. */
  | { query: string; form: 'words'; of: string[][] }

/** A segment that must be found, and how many words are to be marked in it. */
export interface Found {
  id: string
  marks: number
}

/** A segment in both languages. `received` is the Chinese as received, `origin` where each unit of it stands in `zh`. */
export interface Source {
  id: string
  zh: string
  en: string
  received: string
  origin: (number | undefined)[]
}

const root = join(import.meta.dirname, '../..')
const { corpus } = loadCorpus(root)
const edition = corpus.editions[0]!

/** Everything the editors wrote. */
export const content = corpus

/** The segments of the speech in order. */
export const sources: Source[] = segmentsOf(edition.text!).map(({ label, text }, index) => {
  const entries = edition.apparatus!.entries.filter(({ segment }) => segment === label)
  return {
    id: labelToId(label),
    zh: text,
    en: segmentsOf(edition.translations[0]!)[index]!.text,
    ...asReceived(text, entries)
  }
})

/** The items of the test set, in the order of the file. */
export function readItems(): Item[] {
  const lines = readFileSync(join(root, 'tests/fixtures/search/queries.jsonl'), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Item)
}

/** The segments an item must find, in reading order. Initials find nothing: they only suggest. */
export function truthFor(item: Item): Found[] {
  return sources.map((source) => ({ id: source.id, marks: marksIn(source, item) })).filter(({ marks }) => marks > 0)
}

function marksIn(source: Source, item: Item): number {
  switch (item.form) {
    case 'nothing':
    case 'initials':
      return 0
    case 'latin':
      return countPlaces(source.zh.toLowerCase(), item.of.toLowerCase()) + countWords(source.en, [item.of])
    case 'phrase':
    case 'typo':
      return countWords(source.en, [item.of])
    case 'english':
      return countWords(source.en, item.of)
    case 'words': {
      const counts = item.of.map((forms) => countWords(source.en, forms))
      return counts.includes(0) ? 0 : sum(counts)
    }
    default:
      return sum([item.of].flat().map((words) => countChinese(source, words)))
  }
}

/** Places in the reading text, and those in the received text that the reading text does not have. */
function countChinese({ zh, received, origin }: Source, words: string): number {
  const onlyReceived = places(received, words).filter((start) =>
    Array.from(words, (_, n) => n).some((n) => origin[start] === undefined || origin[start + n] !== origin[start]! + n)
  )
  return countPlaces(zh, words) + onlyReceived.length
}

/** Whole words, or whole words at both ends: no letter or figure beside them, and no ’s behind them. */
function countWords(text: string, forms: string[]): number {
  const alternatives = forms
    .map((form) => straight(form).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}]|'\\p{L})`, 'giu')
  return [...straight(text).matchAll(pattern)].length
}

const straight = (text: string) => text.replaceAll('’', "'")

const countPlaces = (text: string, words: string) => places(text, words).length

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

/** Where the words begin, from left to right, none overlapping the one before. */
function places(text: string, words: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) starts.push(at)
  return starts
}

/** Puts every lemma that has a reading back to it. */
function asReceived(zh: string, entries: Entry[]): Pick<Source, 'received' | 'origin'> {
  const origin: Source['origin'] = []
  let received = ''
  let done = 0
  const keep = (end: number) => {
    received += zh.slice(done, end)
    for (; done < end; done++) origin.push(done)
  }
  const departures = entries
    .flatMap(({ lemma, occurrence = 1, reading }) =>
      reading === undefined ? [] : [{ lemma, reading, start: startOf(zh, lemma, occurrence) }]
    )
    .sort((a, b) => a.start - b.start)
  for (const { lemma, reading, start } of departures) {
    keep(start)
    received += reading
    origin.push(...commonUnits(lemma, reading).map((at) => (at === undefined ? undefined : start + at)))
    done = start + lemma.length
  }
  keep(zh.length)
  return { received, origin }
}

/** Where a lemma begins; overlapping places are counted. */
function startOf(text: string, lemma: string, occurrence: number): number {
  let start = text.indexOf(lemma)
  for (let n = 1; n < occurrence; n++) start = text.indexOf(lemma, start + 1)
  return start
}

/** For each unit of the reading the place of the same unit in the lemma, by the longest common subsequence. */
function commonUnits(lemma: string, reading: string): (number | undefined)[] {
  /** `longest[i][j]`: how many units the rests from `i` of the lemma and from `j` of the reading have in common. */
  const longest = Array.from({ length: lemma.length + 1 }, () => new Array<number>(reading.length + 1).fill(0))
  for (let i = lemma.length - 1; i >= 0; i--) {
    for (let j = reading.length - 1; j >= 0; j--) {
      const skipping = Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!)
      longest[i]![j] = lemma[i] === reading[j] ? longest[i + 1]![j + 1]! + 1 : skipping
    }
  }
  const common: (number | undefined)[] = []
  for (let i = 0, j = 0; j < reading.length;) {
    if (lemma[i] === reading[j]) {
      common.push(i++)
      j++
    } else if (i < lemma.length && longest[i + 1]![j]! >= longest[i]![j + 1]!) i++
    else {
      common.push(undefined)
      j++
    }
  }
  return common
}
