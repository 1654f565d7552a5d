import type { Characters } from '../model/characters.ts'
import { match, type Match, type Way } from './match.ts'
import { oncePer } from './once-per.ts'
import { isLatin, readQuery, type Interpretation } from './query.ts'
import { kinds, type RecordKind, type SearchRecord } from './record.ts'
import { readUnknown } from './unknown-words.ts'

/** What is asked for of all that matches. */
export interface Filter {
  kind?: RecordKind | undefined
  /** Id of a group, or what groups are of: an edition by its title. */
  group?: string | undefined
  category?: string | undefined
}

/** Where records come from. It may give more than match, never less. */
export interface Source {
  /** Records of one kind in their order, some at a time. */
  candidates(lookups: readonly string[], filter: Filter & { kind: RecordKind }): AsyncIterable<readonly SearchRecord[]>
  /** Every English word of the site, the most frequent first. */
  vocabulary(): Promise<readonly string[]>
}

export interface Hit extends Match {
  record: SearchRecord
  wayName: string | undefined
}

/**
 * How a query is understood: in the strictest way that finds anything.
 *
 * @param isPart whether the source has part of the records only: then to the letter, since the rest may leave no room for more
 * @returns `undefined` where nothing is found
 */
export async function understand(
  typed: string,
  source: Source,
  characters: Characters,
  isPart = false
): Promise<Interpretation | undefined> {
  for (const interpretation of readQuery(typed, characters)) {
    if (await findsAny(interpretation, source)) return interpretation
    if (isPart) return undefined
  }
  const unknown = isLatin(typed) ? readUnknown(typed, await source.vocabulary()) : undefined
  return unknown && (await findsAny(unknown, source)) ? unknown : undefined
}

async function findsAny(interpretation: Interpretation, source: Source): Promise<boolean> {
  for await (const hits of findHits(interpretation, source, {})) if (hits.length > 0) return true
  return false
}

/**
 * Every hit of an interpretation, in its final order: entries that the query names, then each kind by itself, in each the best way
 * first, and within one way the order of the site.
 */
export async function* findHits({ ways }: Interpretation, source: Source, filter: Filter): AsyncGenerator<Hit[]> {
  const seen = new Set<string>()
  const take = (records: readonly SearchRecord[], isWanted: (found: Match) => boolean): Hit[] =>
    records.flatMap((record) => {
      const found = seen.has(record.url) ? undefined : matchesOf(ways)(record).found
      if (!found || !isWanted(found)) return []
      seen.add(record.url)
      return [{ record, ...found, wayName: ways[found.way]!.name }]
    })
  const isAsked = (kind: RecordKind) => filter.kind === undefined || filter.kind === kind
  if (isAsked('glossary')) {
    const named: Hit[] = []
    for (const { lookups } of ways) {
      for await (const records of source.candidates(lookups, { ...filter, kind: 'glossary' })) {
        named.push(...take(records, ({ isName }) => isName))
      }
    }
    yield named.sort((a, b) => a.way - b.way || a.record.order - b.record.order)
  }
  for (const kind of kinds.filter(isAsked)) {
    for (const [index, { lookups }] of ways.entries()) {
      for await (const records of source.candidates(lookups, { ...filter, kind })) {
        yield take(records, ({ way }) => way <= index)
      }
    }
  }
}

/** A record is looked at for its name, for each way, and again for each filter: what was found is kept with the query. */
const matchesOf = oncePer((ways: readonly Way[]) => oncePer((record: SearchRecord) => ({ found: match(ways, record) })))
