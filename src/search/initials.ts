import type { Characters } from '../model/characters.ts'
import { isChinese } from './finders.ts'
import { oncePer } from './once-per.ts'
import { pinyinFinder, readPinyin, spell } from './pinyin-query.ts'
import { mostScored } from './most-scored.ts'
import type { SearchRecord } from './record.ts'

/**
 * What initials may stand for: sgys → 四个意识.
 *
 * @returns strings of the texts, headwords first, then the most frequent; none where the query is more or less than initials
 */
export function suggestInitials(query: string, records: readonly SearchRecord[], characters: Characters): string[] {
  const tokens = /^[a-z]{3,10}$/i.test(query.trim()) ? readPinyin(query.trim()) : undefined
  if (!tokens) return []
  const find = pinyinFinder(tokens, initialsOf(characters), { skipsPoints: false, isRough: false })
  const counts = new Map<string, number>()
  for (const { kind, fields } of records) {
    for (const field of fields.filter(isChinese)) {
      for (const { start, end } of find(field.text)) {
        const words = field.text.slice(start, end)
        const isHeadword = kind === 'glossary' && words === field.text
        counts.set(words, (counts.get(words) ?? 0) + (isHeadword ? 1000 : 1))
      }
    }
  }
  return mostScored(counts)
}

/** The characters with nothing but the first letter of each reading, and zh, ch, sh also as such. */
const initialsOf = oncePer(({ readings, simplified }: Characters): Characters => {
  const initials = Array.from(readings, ([character, all]) => {
    const letters = all.map((reading) => spell(reading).letters)
    return [character, letters.flatMap((one) => [one[0]!, ...(/^[zcs]h/.exec(one) ?? [])])] as const
  })
  return { readings: new Map(initials), simplified }
})
