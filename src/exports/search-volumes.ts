import type { Published } from '../model/edition.ts'
import { surfaceForms } from '../model/occurrences.ts'
import { packCharacters, type PackedCharacters } from '../search/characters.ts'
import type { PairsById } from '../search/counterparts.ts'
import { wordsOf } from '../search/english-pattern.ts'
import { isChinese } from '../search/finders.ts'
import { packVolume, type Volume } from '../search/volume.ts'
import { charactersOf } from '../text/characters.ts'
import { groupsOf, textRecords } from './search-text.ts'
import { noteRecords, pageRecords, termProse, termRecords } from './search-prose.ts'
import { tracePairs } from './search-trace.ts'

/** Everything that can be searched, in the files it is sent in, by their names. */
export interface SearchData {
  characters: PackedCharacters
  /** Every English word, the most frequent first. */
  words: string[]
  /** What the first result needs: a volume of text for each edition, named for it, and what the glossary calls things. */
  first: Record<string, Volume>
  /** What comes behind: notes, explanations, pages. */
  later: Record<string, Volume>
  /** What no search needs, and the concordance of each edition does. */
  traces: Record<string, PairsById>
}

/** Editions are so many places apart in the order of the site. */
const apart = 100_000

/** The records of all that is published. */
export function searchData({ editions, glossary, pages }: Published): SearchData {
  const forms = surfaceForms(glossary)
  const parts = editions.map((edition) => {
    const groups = groupsOf(edition)
    return { id: edition.id, texts: textRecords(edition, groups, forms), notes: noteRecords(edition, groups) }
  })
  const terms = termRecords(glossary)
  const prose = termProse(glossary)
  const printed = pageRecords(editions, pages)
  const records = [...parts.flatMap(({ texts, notes }) => [...texts, ...notes]), ...terms, ...printed]
  const fields = [...records, ...prose].flatMap((one) => one.fields)
  return {
    characters: packCharacters(charactersOf(fields.filter(isChinese).map(({ text }) => text))),
    words: byFrequency(fields.filter((field) => !isChinese(field)).flatMap(({ text }) => wordsOf(text))),
    first: {
      ...Object.fromEntries(parts.map(({ id, texts }, index) => [id, packVolume(texts, index * apart)])),
      glossary: packVolume(terms, 0)
    },
    later: {
      ...Object.fromEntries(parts.map(({ id, notes }, index) => [`${id}.notes`, packVolume(notes, index * apart)])),
      pages: packVolume(printed, 0, prose)
    },
    traces: Object.fromEntries(editions.map((edition) => [`${edition.id}.trace`, tracePairs(edition, forms)]))
  }
}

function byFrequency(words: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word)
}
