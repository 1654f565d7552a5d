import type { Characters } from '../model/characters.ts'
import { isIgnorable } from './hanzi-pattern.ts'
import { oncePer } from './once-per.ts'
import type { Stretch } from '../model/lemma.ts'

/** A letter of a query, with the tone its mark gives; a figure, which is a tone or stands for itself; a boundary. */
type Token = { letter: string; tone?: number } | { digit: string } | 'boundary'

/** One way to spell a character: its letters, ü as such, and its tone; 0 is the neutral one. */
interface Spelling {
  letters: string
  tone: number
}

/** How a query is held against the characters. */
export interface PinyinRules {
  /** Points between two characters make no difference. */
  skipsPoints: boolean
  /** The last syllable may be cut short, and u stands for ü as well: people type on, or have no ü. */
  isRough: boolean
}

const toneMarks: Record<string, number> = { '\u0304': 1, '\u0301': 2, '\u030c': 3, '\u0300': 4 }

/** Small letters, and one way to write ü; lue and nue can only be lüe and nüe. */
export function plainSpelling(query: string): string {
  return query
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/u:|v/g, 'u\u0308')
    .replaceAll(/(?<=[ln])u(?=[\u0300\u0301\u0304\u030c]?e)/g, 'u\u0308')
}

/** Reads pinyin in any spelling: tone marks, tone numbers or neither, joined or spaced, v, u: or ü, apostrophes. */
export function readPinyin(query: string): Token[] | undefined {
  const tokens: Token[] = []
  for (const unit of plainSpelling(query)) {
    const last = tokens.at(-1)
    if (/[a-z]/.test(unit)) tokens.push({ letter: unit })
    else if (/\d/.test(unit)) tokens.push({ digit: unit })
    else if (typeof last === 'object' && 'letter' in last && unit === '\u0308') last.letter = 'ü'
    else if (typeof last === 'object' && 'letter' in last && unit in toneMarks) last.tone = toneMarks[unit]!
    else if (isIgnorable.test(unit)) tokens.push('boundary')
    else return undefined
  }
  return tokens.some((token) => typeof token === 'object' && 'letter' in token) ? tokens : undefined
}

/**
 * Finds where a Chinese text can be read as a query says; each place once, left to right, none over another.
 *
 * @returns a function of the text
 */
export function pinyinFinder(
  tokens: readonly Token[],
  characters: Characters,
  rules: PinyinRules
): (text: string) => Stretch[] {
  const first = behindBoundaries(tokens, 0)
  const beginnings = [...characters.readings.keys()].filter((character) =>
    spellingsOf(character, characters).some((spelling) => consume(tokens, first, spelling, rules.isRough).length > 0)
  )
  const itself = tokens[first] as Exclude<Token, 'boundary'>
  // Nearly all places of a text are told apart by their first character.
  const begins = new RegExp(`[${'letter' in itself ? itself.letter : itself.digit}${beginnings.join('')}]`, 'giu')
  return (text) => {
    const places: Stretch[] = []
    begins.lastIndex = 0
    for (let found = begins.exec(text); found; found = begins.exec(text)) {
      const end = readFrom(text, found.index, tokens, characters, rules)
      if (end !== undefined) places.push({ start: found.index, end })
      begins.lastIndex = end ?? found.index + found[0].length
    }
    return places
  }
}

/** Follows every way to share the query out among the characters from a place on. @returns where the first is done */
function readFrom(
  text: string,
  start: number,
  tokens: readonly Token[],
  characters: Characters,
  { skipsPoints, isRough }: PinyinRules
): number | undefined {
  let reached = new Set([0])
  for (let at = start; at < text.length && reached.size > 0;) {
    const character = String.fromCodePoint(text.codePointAt(at)!)
    at += character.length
    if (at > start + character.length && skipsPoints && isIgnorable.test(character)) continue
    const next = new Set<number>()
    for (const from of reached) {
      const begin = behindBoundaries(tokens, from)
      for (const spelling of spellingsOf(character, characters)) {
        for (const end of consume(tokens, begin, spelling, isRough)) next.add(end)
      }
      if (isItself(tokens[begin], character)) next.add(begin + 1)
    }
    for (const end of next) if (behindBoundaries(tokens, end) === tokens.length) return at
    reached = next
  }
  return undefined
}

function behindBoundaries(tokens: readonly Token[], from: number): number {
  while (tokens[from] === 'boundary') from++
  return from
}

/** Whether a token is the Latin letter or the figure that stands in the text. */
function isItself(token: Token | undefined, character: string): boolean {
  if (token === undefined || token === 'boundary') return false
  return character.toLowerCase() === ('letter' in token ? token.letter : token.digit)
}

/** Where a syllable that begins at a token may end. */
function consume(tokens: readonly Token[], from: number, { letters, tone }: Spelling, isRough: boolean): number[] {
  let at = from
  for (const letter of letters) {
    const token = tokens[at]
    if (token === undefined && isRough && at > from) return [at]
    if (typeof token !== 'object' || !('letter' in token)) return []
    const isSame = token.letter === letter || (isRough && letter === 'ü' && token.letter === 'u')
    if (!isSame || (token.tone ?? tone) !== tone) return []
    at++
  }
  const token = tokens[at]
  const typed = typeof token === 'object' && 'digit' in token ? Number(token.digit) % 5 : undefined
  // In some words any syllable loses its tone: rènwu, ren4wu5.
  const hasTone = typed === 0 || typed === tone
  return hasTone ? [at, at + 1] : [at]
}

const spellings = oncePer(
  ({ readings }: Characters) => new Map(Array.from(readings, ([character, all]) => [character, all.map(spell)]))
)

function spellingsOf(character: string, characters: Characters): readonly Spelling[] {
  return spellings(characters).get(character) ?? []
}

/** `zhǎng` → zhang, 3; `lüè` → lüe, 4. */
export function spell(reading: string): Spelling {
  let tone = 0
  let letters = ''
  for (const unit of reading.normalize('NFD')) {
    if (unit === '\u0308') letters = `${letters.slice(0, -1)}ü`
    else if (unit in toneMarks) tone = toneMarks[unit]!
    else letters += unit
  }
  return { letters, tone }
}
