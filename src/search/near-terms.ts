import type { Characters } from '../model/characters.ts'
import { mostScored } from './most-scored.ts'
import type { SearchRecord } from './record.ts'

/** Headwords that have most in common with a query in which nothing was found. */
export function suggestTerms(query: string, records: readonly SearchRecord[], { simplified }: Characters): string[] {
  const typed = query.match(/\p{Script=Han}/gu) ?? []
  const asked = new Set(typed.flatMap((character) => [character, ...(simplified.get(character) ?? [])]))
  const shared = new Map<string, number>()
  for (const { kind, label } of records) {
    if (kind !== 'glossary') continue
    const common = [...label].filter((character) => asked.has(character)).length
    if (common >= 2) shared.set(label, common / (label.length + asked.size))
  }
  return mostScored(shared)
}
