import type { Characters } from '../model/characters.ts'
import { phrasePattern, sequencePattern, wordPattern, wordsOf } from './english-pattern.ts'
import { anywhere, either, exactly, inChinese, inEnglish, isChinese, roughly } from './finders.ts'
import { hanziPattern, loosePattern, withoutPunctuation } from './hanzi-pattern.ts'
import { longestQuery } from './longest-query.ts'
import { lookupCharacters, lookupPhrase, lookupPinyin, lookupWords } from './lookups.ts'
import type { Way } from './match.ts'
import { pinyinFinder, type PinyinRules, readPinyin } from './pinyin-query.ts'

/** A query read more or less strictly: a later interpretation is tried only where those before it find nothing anywhere. */
export interface Interpretation {
  kind: 'exact' | 'without points' | 'in parts' | 'begun' | 'corrected'
  /** The best first. */
  ways: readonly Way[]
  /** Words of the query that occur nowhere, and what was looked for instead. */
  instead?: readonly { word: string; words: readonly string[] }[]
}

/** The interpretations of what somebody typed, the strictest first; none for nothing. */
export function readQuery(typed: string, characters: Characters): Interpretation[] {
  const query = typed
    .slice(0, longestQuery)
    .normalize('NFC')
    .replaceAll(/[\uff10-\uff5a]/g, halfWidth)
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (query === '') return []
  const interpretations = isLatin(query) ? readLatin(query, characters) : readHanzi(query, characters)
  return interpretations.filter(({ ways }) => ways.length > 0)
}

/** Whether a query is to be read as English or pinyin: it has letters or figures, and no Chinese character. */
export function isLatin(query: string): boolean {
  return /[\p{L}\p{N}]/u.test(query) && !/\p{Script=Han}/u.test(query)
}

/** Letters and figures of an input method that was left at full width. */
function halfWidth(character: string): string {
  return /[\p{L}\p{N}]/u.test(character) ? character.normalize('NFKC') : character
}

function readHanzi(query: string, characters: Characters): Interpretation[] {
  const quoted = /^"(.+)"$/.exec(query)?.[1]
  const words = quoted ?? query
  // Points alone are looked for where they are Chinese.
  const where = /[\p{L}\p{N}]/u.test(words) ? anywhere : inChinese
  const exact = {
    parts: [exactly(where(hanziPattern(words, characters)))],
    lookups: lookupPhrase(words, characters)
  }
  if (quoted !== undefined) return [{ kind: 'exact', ways: [exact] }]
  return [
    { kind: 'exact', ways: [exact] },
    { kind: 'without points', ways: readWithoutPoints(words, characters) },
    { kind: 'in parts', ways: readParts(words, characters) }
  ]
}

function readWithoutPoints(query: string, characters: Characters): Way[] {
  const pattern = loosePattern(query, characters)
  if (!pattern) return []
  return [{ parts: [exactly(anywhere(pattern))], lookups: lookupCharacters(withoutPunctuation(query), characters) }]
}

/** 党 reform: each part by itself, in any order. */
function readParts(query: string, characters: Characters): Way[] {
  const words = query.match(/[\p{Script=Latin}\p{N}'’-]+|[^\s\p{P}\p{Script=Latin}\p{N}]+/gu) ?? []
  if (words.length < 2) return []
  const parts = words.map((word) => {
    const literal = hanziPattern(word, characters)
    return roughly(isLatin(word) ? either(inChinese(literal), inEnglish(wordPattern(word))) : anywhere(literal))
  })
  const chinese = words.filter((word) => !isLatin(word)).flatMap(withoutPunctuation)
  return [{ parts, lookups: lookupCharacters(chinese, characters) }]
}

function readLatin(query: string, characters: Characters): Interpretation[] {
  const quoted = readQuoted(query, characters)
  if (quoted) return [{ kind: 'exact', ways: [quoted] }]
  const words = wordsOf(query)
  const literal = inChinese(hanziPattern(query, characters))
  const english = words.length === 1 ? wordPattern(words[0]!) : sequencePattern(words)
  const exact = {
    parts: [exactly(either(literal, inEnglish(english)))],
    lookups: [...lookupPhrase(query, characters), ...lookupWords(words)]
  }
  const asPinyin = (rules: PinyinRules) => readAsPinyin(query, characters, rules)
  const strictly = asPinyin({ skipsPoints: false, isRough: false })
  return [
    { kind: 'exact', ways: [exact, ...strictly, ...(words.length > 1 ? [inWords(words)] : [])] },
    { kind: 'without points', ways: asPinyin({ skipsPoints: true, isRough: false }) },
    { kind: 'begun', ways: asPinyin({ skipsPoints: true, isRough: true }) }
  ]
}

/** Phrases in quotation marks, to the letter, and whatever words stand beside them. */
function readQuoted(query: string, characters: Characters): Way | undefined {
  const quoted = /["“]([^"“”]+)["”]/g
  const phrases = Array.from(query.matchAll(quoted), ([, phrase]) => phrase!)
  if (phrases.length === 0) return undefined
  const others = wordsOf(query.replaceAll(quoted, ' '))
  const parts = phrases.map((phrase) =>
    exactly(either(inChinese(hanziPattern(phrase, characters)), inEnglish(phrasePattern(phrase))))
  )
  return {
    parts: [...parts, ...others.map((word) => exactly(inEnglish(wordPattern(word))))],
    lookups: [...lookupPhrase(phrases[0]!, characters), ...lookupWords(wordsOf(phrases[0]!))]
  }
}

function readAsPinyin(query: string, characters: Characters, rules: PinyinRules): Way[] {
  const tokens = readPinyin(query)
  const lookups = tokens ? lookupPinyin(query, characters, rules.isRough) : []
  if (!tokens || lookups.length === 0) return []
  const find = pinyinFinder(tokens, characters, rules)
  const part = roughly((field) => (isChinese(field) ? find(field.text) : []))
  return [{ name: 'as pinyin', parts: [part], lookups }]
}

/** Words in any order, of which all have to be there. */
function inWords(words: readonly string[]): Way {
  const parts = words.map((word) => roughly(inEnglish(wordPattern(word))))
  return { name: 'words apart', parts, lookups: lookupWords(words) }
}
