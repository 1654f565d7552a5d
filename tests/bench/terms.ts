import { Converter } from 'opencc-js/t2cn'
import type { Corpus } from '../../src/model/edition.ts'
import { segmentsOf } from '../../src/model/edition.ts'
import { labelToId } from '../../src/model/label.ts'
import { truthFor } from '../search/truth.ts'

/** A segment of the corpus. */
interface Place {
  url: string
  text: string
}

/** Segments by their addresses, and how many words are to be marked in each. */
export type Truth = ReadonlyMap<string, number>

/** How many terms are asked for, half of them of the glossary, half of them strings that are no words. */
const half = 20

/** Queries in which every character stands for itself alone: what they must find is a plain question then. */
const plain = /^[\p{Script=Han}、。]{2,6}$/u
const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }))

/** The terms that are asked for: the same ones in every run. */
export function termsFor(corpus: Corpus, ids: readonly string[]): string[] {
  const texts = placesIn(corpus, ids).map(({ text }) => text)
  const whole = texts.join('\n')
  const headwords = corpus.glossary
    .map(({ term }) => ({ term, count: whole.split(term).length - 1 }))
    .filter(({ term, count }) => count > 0 && isPlain(term))
    .sort((a, b) => b.count - a.count)
  // From the most frequent to the rarest, in even steps.
  const step = Math.max(1, (headwords.length - 1) / (half - 1))
  const chosen = Array.from({ length: half }, (_, n) => headwords[Math.round(n * step)]?.term)
  return [...new Set([...chosen.filter((term) => term !== undefined), ...randomStrings(texts)])].slice(0, 2 * half)
}

/** By brute force: every segment of the corpus that has the words, those of the other editions also as received. */
export function truthOf(words: string, corpus: Corpus, ids: readonly string[]): Truth {
  const own = corpus.editions.filter(({ id }) => !ids.includes(id)).map(({ id }) => id)
  if (own.length !== 1) throw new Error('Unexpected second edition of this project, expected truth.ts to know it')
  const truth = new Map<string, number>()
  for (const { id, marks } of truthFor({ query: words, form: 'hanzi', of: words })) {
    truth.set(`editions/${own[0]}.html#${id}`, marks)
  }
  for (const { url, text } of placesIn(corpus, ids)) {
    const marks = text.split(words).length - 1
    if (marks > 0) truth.set(url, marks)
  }
  return truth
}

function placesIn(corpus: Corpus, ids: readonly string[]): Place[] {
  return corpus.editions
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id, text }) =>
      segmentsOf(text!).map((segment) => ({
        url: `editions/${id}.html#${labelToId(segment.label)}`,
        text: segment.text
      }))
    )
}

function randomStrings(texts: readonly string[]): string[] {
  const random = mulberry(1954)
  const strings = new Set<string>()
  while (strings.size < 2 * half) {
    const text = texts[Math.floor(random() * texts.length)]!
    const start = Math.floor(random() * text.length)
    const words = text.slice(start, start + 2 + Math.floor(random() * 5))
    if (isPlain(words)) strings.add(words)
  }
  return [...strings]
}

function isPlain(words: string): boolean {
  return plain.test(words) && converters.every((convert) => convert(words) === words)
}

/** Chance that is the same each time (mulberry32). */
function mulberry(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
