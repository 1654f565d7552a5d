import type { Characters } from './characters.ts'
import { isChinese } from './finders.ts'
import { findPinyin, readPinyin, spell } from './pinyin-query.ts'
import type { SearchRecord } from './record.ts'

/** How many suggestions a reader is offered. */
const most = 6

/**
 * What initials may stand for: sgys → 四个意识.
 *
 * @returns strings of the texts, headwords first, then the most frequent; none where the query is more or less than initials
 */
export function suggestInitials(query: string, records: readonly SearchRecord[], characters: Characters): string[] {
  const tokens = /^[a-z]{3,10}$/i.test(query.trim()) ? readPinyin(query.trim()) : undefined
  if (!tokens) return []
  const initials = initialsOf(characters)
  const counts = new Map<string, number>()
  for (const { kind, fields } of records) {
    for (const field of fields.filter(isChinese)) {
      for (const { start, end } of findPinyin(field.text, tokens, initials, { skipsPoints: false, isRough: false })) {
        const words = field.text.slice(start, end)
        const isHeadword = kind === 'glossary' && words === field.text
        counts.set(words, (counts.get(words) ?? 0) + (isHeadword ? 1000 : 1))
      }
    }
  }
  return ranked(counts)
}

/** Headwords that have most in common with a query in which nothing was found. */
export function suggestTerms(query: string, records: readonly SearchRecord[]): string[] {
  const asked = new Set(query.match(/\p{Script=Han}/gu))
  const shared = new Map<string, number>()
  for (const { kind, label } of records) {
    if (kind !== 'glossary') continue
    const common = [...label].filter((character) => asked.has(character)).length
    if (common >= 2) shared.set(label, common / (label.length + asked.size))
  }
  return ranked(shared)
}

function ranked(scores: ReadonlyMap<string, number>): string[] {
  return [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([words]) => words)
}

const reduced = new WeakMap<Characters, Characters>()

/** The characters with nothing but the first letter of each reading, and zh, ch, sh also as such. */
function initialsOf(characters: Characters): Characters {
  const known = reduced.get(characters)
  if (known) return known
  const readings = new Map(
    Array.from(characters.readings, ([character, all]) => {
      const letters = all.map((reading) => spell(reading).letters)
      return [character, [...new Set(letters.flatMap((one) => [one[0]!, ...(/^[zcs]h/.exec(one) ?? [])]))]]
    })
  )
  const made = { readings, simplified: characters.simplified }
  reduced.set(characters, made)
  return made
}
