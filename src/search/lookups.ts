import type { Characters } from '../model/characters.ts'
import { basesOf } from './english-pattern.ts'
import { spellingsOf } from './hanzi-pattern.ts'
import { oncePer } from './once-per.ts'
import { plainSpelling, spell } from './pinyin-query.ts'

/*
 * What an index of words is asked. Its answers only have to hold every record that matches: `match` looks at each. The
 * index has one Chinese character a word, every reading of these as `py…`, and English words (`index-text.ts`).
 */

/** At most so many questions for one query. */
const most = 16

/**
 * A phrase of single characters, once for each way to spell its beginning: `"四 个 意 识"`. With Latin or blanks among them
 * English may have it as well, where only its Chinese is single.
 */
export function lookupPhrase(query: string, characters: Characters): string[] {
  const chinese = query.match(/\p{Script=Han}/gu) ?? []
  if (chinese.length > 0 && /[\s\p{L}\p{N}]/u.test(query.replaceAll(/\p{Script=Han}/gu, ''))) {
    return lookupCharacters(chinese, characters)
  }
  const phrases = combinations(tokensOf([...query], characters))
  return phrases.map((phrase) => `"${phrase.join(' ')}"`)
}

/** Single characters anywhere in a record: those that can be spelled in one way only, if there are any. */
export function lookupCharacters(query: readonly string[], characters: Characters): string[] {
  const spelled = tokensOf(query, characters)
  const sure = spelled.filter(({ length }) => length === 1)
  return combinations(sure.length > 0 ? sure : spelled).map((tokens) => tokens.join(' '))
}

/** Every way to take one of each, up to where there would be too many. */
function combinations(spelled: readonly (readonly string[])[]): string[][] {
  let all: string[][] = [[]]
  for (const tokens of spelled) {
    if (all.length * tokens.length > most) break
    all = all.flatMap((begun) => tokens.map((token) => [...begun, token]))
  }
  return all.filter(({ length }) => length > 0)
}

function tokensOf(query: readonly string[], characters: Characters): string[][] {
  return query
    .filter((character) => /[^\s"]/.test(character))
    .map((character) => [...new Set(spellingsOf(character, characters).map(indexToken))])
}

/** A character as the index has it: small, and of half width. */
export function indexToken(character: string): string {
  return character.normalize('NFKC').toLowerCase()
}

/** Of words that all have to be there the longest, which is the rarest, and what it may be a form of. */
export function lookupWords(words: readonly string[]): string[] {
  const longest = words.map(withoutApostrophe).sort((a, b) => b.length - a.length)[0]
  return longest === undefined ? [] : basesOf(longest)
}

/** Any of some words as they are. */
export function lookupAnyWord(words: readonly string[]): string[] {
  return [...new Set(words.map(withoutApostrophe))]
}

/** The index has “Party’s” as two words. */
function withoutApostrophe(word: string): string {
  return word.replace(/['’].*$/, '')
}

/** The syllables of every way to divide a query: `xian` → `pyxian`, `pyxi pyan`; none where it is no pinyin. */
export function lookupPinyin(query: string, characters: Characters, isRough: boolean): string[] {
  const words = query
    .normalize('NFC')
    .replaceAll(/u:/gi, 'ü')
    .split(/[\p{P}\p{Z}]+/u)
    .filter(Boolean)
  const chinese = words.filter((word) => !/^[A-Z]{1,4}$/.test(word) || words.length === 1)
  const found = chinese.map((word, index) =>
    divide(word, syllablesOf(characters), isRough && index === chinese.length - 1)
  )
  const all = found.reduce(
    (before, own) => before.flatMap((left) => own.map((right) => [...left, ...right])).slice(0, most * 4),
    [[]] as string[][]
  )
  const asked = all.filter((syllables) => syllables.length > 0)
  return [...new Set(asked.map((syllables) => syllables.map(pinyinToken).join(' ')))]
}

/** A syllable as the index has it. */
export function pinyinToken(letters: string): string {
  return `py${letters.replaceAll('ü', 'v')}`
}

/** Every way to divide a word into syllables; figures, and letters behind them, stand for themselves. */
function divide(word: string, syllables: ReadonlySet<string>, isBegun: boolean): string[][] {
  const { letters } = spell(plainSpelling(word))
  const ways: string[][] = []
  const go = (at: number, before: string[]): void => {
    if (ways.length >= most * 4) return
    if (at === letters.length) ways.push(before)
    if (isBegun && at < letters.length && [...syllables].some((one) => one.startsWith(letters.slice(at))))
      ways.push(before)
    for (let end = Math.min(at + 6, letters.length); end > at; end--) {
      const syllable = letters.slice(at, end)
      if (syllables.has(syllable)) go(end, isBegun && /^[nl]u/.test(syllable) ? before : [...before, syllable])
    }
    if (/\d/.test(letters[at] ?? '')) {
      go(at + 1, before)
      if (/[a-z]/.test(letters[at + 1] ?? '')) go(at + 2, before)
    }
  }
  go(0, [])
  return ways
}

/** Every syllable of the characters of the site, without tones. */
const syllablesOf = oncePer(
  ({ readings }: Characters) => new Set([...readings.values()].flat().map((reading) => spell(reading).letters))
)
