import { overlaps, type Stretch } from '../model/lemma.ts'
import type { FreeOccurrence, Occurrence } from '../model/occurrences.ts'
import { spellHeadword } from './headword-pinyin.ts'
import type { Phrases } from './phrases.ts'
import { spellRun } from './spell-run.ts'
import type { Spelled } from './spelled.ts'

/** A word of a Chinese text: where it stands, and its syllables, one a character. */
export interface PinyinWord extends Stretch {
  syllables: string[]
}

/**
 * The words of a Chinese text and how they are read (GB/T 16159, without tone sandhi). A headword of the glossary is divided
 * and read as its entry says, everything else by the phrases laid down and by the dictionary. Only Chinese characters
 * belong to words, and what is none divides them.
 *
 * @param text one segment
 * @param occurrences the terms in it, as `findOccurrences` gives them
 * @returns in the order of the text; every Chinese character stands in one word
 */
export function pinyinWords(text: string, phrases: Phrases, occurrences: readonly FreeOccurrence[]): PinyinWord[] {
  const spelled = new Map<number, Spelled>()
  const fill = (stretch: Stretch, characters: readonly Spelled[]) => {
    placesOfHan(text, stretch).forEach((at, index) => spelled.set(at, characters[index]!))
  }
  const headwords = headwordsIn(occurrences)
  for (const headword of headwords) {
    const own = spellHeadword(headword.term)
    if (own) fill(headword, own)
  }
  for (const run of text.matchAll(/\p{Script=Han}+/gu)) {
    for (const rest of unfilled(run, spelled)) {
      const closes = /^(?:$|[，、；：。！？”])/.test(text.slice(rest.end))
      fill(rest, spellRun(text.slice(rest.start, rest.end), phrases, closes))
    }
  }
  return gather(text, spelled)
}

/** Places where a headword stands as it is, the longest where one covers another. */
function headwordsIn(occurrences: readonly FreeOccurrence[]): Occurrence[] {
  const found: Occurrence[] = []
  for (const occurrence of occurrences.flatMap((free) => [free, ...free.covered])) {
    if (occurrence.form !== occurrence.term.term) continue
    if (!found.some((other) => overlaps(other, occurrence))) found.push(occurrence)
  }
  return found
}

/** Parts of a run of Chinese characters that no headword has read. */
function unfilled(run: RegExpExecArray, spelled: ReadonlyMap<number, Spelled>): Stretch[] {
  const parts: Stretch[] = []
  for (const at of placesOfHan(run[0], { start: 0, end: run[0].length })) {
    const start = run.index + at
    const end = start + (run[0].codePointAt(at)! > 0xffff ? 2 : 1)
    if (spelled.has(start)) continue
    const last = parts.at(-1)
    if (last?.end === start) last.end = end
    else parts.push({ start, end })
  }
  return parts
}

function placesOfHan(text: string, { start, end }: Stretch): number[] {
  return [...text.slice(start, end).matchAll(/\p{Script=Han}/gu)].map(({ index }) => start + index)
}

function gather(text: string, spelled: ReadonlyMap<number, Spelled>): PinyinWord[] {
  const words: PinyinWord[] = []
  for (const { 0: character, index: start } of text.matchAll(/\p{Script=Han}/gu)) {
    const { syllable, opensWord } = spelled.get(start)!
    const end = start + character.length
    const last = words.at(-1)
    if (last?.end === start && !opensWord) {
      last.syllables.push(syllable)
      last.end = end
    } else words.push({ start, end, syllables: [syllable] })
  }
  return words
}
