import { headwordsIn } from './headwords.ts'

/** What a dictionary says of a word under one reading. */
export interface DictionaryEntry {
  /** The word in traditional characters. */
  traditional: string
  /** With tone marks; empty where the dictionary does not know the reading. */
  pinyin: string
  /** At least one. Pinyin in a sense stands in ‹›. */
  senses: string[]
}

/**
 * The entries of some words as they are sent. Under a word in simplified characters stands a line for each entry, of
 * traditional characters (none where they are those of the word), pinyin and senses with tabs between; between senses
 * stand slashes, as in the files of CC-CEDICT, so that no part holds a tab, a slash or a line end.
 */
export type DictionaryData = Record<string, string>

/** A word, or a part of one, and what the dictionary says of it. */
export interface LookedUp {
  word: string
  entries: DictionaryEntry[]
  /** How many Chinese characters stand before it in the word that was looked up; none where another word points at it. */
  at?: number
}

/** The entries under a word as such, in their order; none where the data does not have it. */
export function entriesOf(word: string, data: DictionaryData): DictionaryEntry[] {
  if (!Object.hasOwn(data, word)) return []
  return data[word]!.split('\n').map((line) => {
    const [traditional, pinyin, senses] = line.split('\t') as [string, string, string]
    return { traditional: traditional || word, pinyin, senses: senses.split('/') }
  })
}

/**
 * A word with its entries; where it has none, its parts with theirs, in the order of the word. Behind one that only points
 * stands what it points at.
 *
 * @returns nothing where the data explains no part of the word
 */
export function lookUp(word: string, data: DictionaryData): LookedUp[] {
  let end = 0
  return headwordsIn(word, (one) => Object.hasOwn(data, one)).flatMap((one) => {
    const start = word.indexOf(one, end)
    end = start + one.length
    const at = hanIn(word.slice(0, start))
    const entries = entriesOf(one, data)
    const other = pointedAt(entries) ?? ''
    const behind = other === one ? [] : entriesOf(other, data)
    return [{ word: one, entries, at }, ...(behind.length > 0 ? [{ word: other, entries: behind }] : [])]
  })
}

/** The number of Chinese characters in a text. */
export function hanIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0
}

/** A sense without a word of English on what is meant. */
const pointer =
  /^[^\p{Script=Han},;]*\b(?:see|see also|used in|same as|(?:variant|form|abbr\.) of|abbr\. for) ([^\s,;()]*\p{Script=Han}[^\s,;()]*)(?: [^,;()]*)?$/u

/** The first word that entries point at, where they do nothing else: `see 必经之路 ‹bì jīng zhī lù›` → `必经之路`. */
export function pointedAt(entries: readonly DictionaryEntry[]): string | undefined {
  const targets = entries.flatMap(({ senses }) => senses.map((sense) => pointer.exec(sense)?.[1]))
  return targets.includes(undefined) ? undefined : targets[0]
}
