import { Converter } from 'opencc-js/t2cn'
import { pinyin } from 'pinyin-pro'
import type { Characters } from '../model/characters.ts'
import { traditionalForms } from './traditional.ts'

/** From traditional as such, of Taiwan and of Hong Kong. */
const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }))

/** The blocks a traditional character may be typed from: unified ideographs and extension A. */
const blocks = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff]
] as const

/** What searching by pinyin and in traditional characters needs to know of the characters that occur in some texts. */
export function charactersOf(texts: readonly string[]): Characters {
  const own = new Set(texts.flatMap((text) => text.match(/\p{Script=Han}/gu) ?? []))
  const readings = new Map([...own].sort().map((character) => [character, readingsOf(character)]))
  return { readings, simplified: simplifiedOf(own, texts) }
}

/** A surname of one in a million, with which every 各种组织 would also be a 重组. */
const unused: Record<string, string> = { 种: 'chóng' }

/** Tones that these take before others: some people write what is said. */
const sandhi: Record<string, string[]> = { 一: ['yí', 'yì'], 不: ['bú'] }

/** Every reading a dictionary has of a character, and what tone sandhi makes of it. */
function readingsOf(character: string): string[] {
  const all = new Set([...pinyin(character, { multiple: true, type: 'array' }), ...(sandhi[character] ?? [])])
  return [...all].filter((reading) => reading !== character && reading !== unused[character])
}

/**
 * From each traditional character to the simplified ones it stands for: as the character converts alone, and as it comes
 * about where these very texts are written in traditional characters, since that depends on the words.
 */
function simplifiedOf(own: ReadonlySet<string>, texts: readonly string[]): Map<string, string[]> {
  const found = new Map<string, Set<string>>()
  const add = (traditional: string, simplified: string) => {
    if (traditional === simplified || !own.has(simplified)) return
    found.set(traditional, (found.get(traditional) ?? new Set()).add(simplified))
  }
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code)
      for (const convert of converters) add(character, convert(character))
    }
  }
  for (const text of texts) {
    for (const form of traditionalForms(text)) {
      const [simplified, traditional] = [[...text], [...form]]
      if (simplified.length === traditional.length)
        traditional.forEach((one, index) => {
          add(one, simplified[index]!)
        })
    }
  }
  return new Map([...found].sort().map(([traditional, simplified]) => [traditional, [...simplified]]))
}
