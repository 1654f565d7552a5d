import type { SearchData } from './search-volumes.ts'

/** The data of the search as files, and what a page has to know of them. */
export interface SearchFiles {
  /** Scripts by their names. */
  scripts: Record<string, string>
  /** Files with the records that the first result needs, and those that come behind. */
  first: string[]
  later: string[]
  /** What is searched on a host by the box on every page, and by the page of the search. */
  source: { box: SearchSource; page: SearchSource }
}

/** The records themselves, or the index of Pagefind. */
export type SearchSource = 'local' | 'pagefind'

/** What all records together may weigh before a host has an index for them: about a second and a half on slow 4G. */
const localBudget = 300_000

/**
 * Lays the data out in classic scripts, which come from `file://` as well, and decides what a host searches: the records
 * themselves while they are light, else the index; the page of the search always the index.
 *
 * @param weigh bytes of a file on its way
 * @param forced one source for both, whatever they weigh
 */
export function searchFiles(
  { characters, words, first, later, traces }: SearchData,
  weigh: (text: string) => number,
  forced?: SearchSource
): SearchFiles {
  const volumes = Object.fromEntries(
    Object.entries({ ...first, ...later }).map(([name, volume]) => [name, script(name, { volume })])
  )
  const weight = Object.values(volumes).reduce((sum, text) => sum + weigh(text), 0)
  const box = forced ?? (weight <= localBudget ? 'local' : 'pagefind')
  return {
    scripts: {
      characters: script('characters', { characters }),
      words: script('words', { words }),
      ...volumes,
      ...Object.fromEntries(Object.entries(traces).map(([name, trace]) => [name, script(name, { trace })]))
    },
    first: Object.keys(first),
    later: Object.keys(later),
    source: { box, page: forced ?? 'pagefind' }
  }
}

/** Puts data under its name, where the search looks for it (`client/search/shipments.ts`). */
function script(name: string, shipment: object): string {
  return `${opening}[${JSON.stringify(name)}]=${JSON.stringify(shipment)}\n`
}

const opening = '(self.tifaShipments??={})'

/** The data in such a script. */
export function shipmentIn(text: string): unknown {
  return JSON.parse(text.slice(text.indexOf(']=') + 2))
}
