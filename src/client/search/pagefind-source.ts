import type { SearchRecord } from '../../search/record.ts'
import type { Source } from '../../search/search.ts'
import { vocabulary } from './local-source.ts'

/** Of Pagefind what is used here. */
interface Pagefind {
  options(options: object): Promise<void>
  search(query: string, options: object): Promise<{ results: PagefindResult[] }>
}

interface PagefindResult {
  id: string
  data(): Promise<{ meta: { record: string } }>
}

/** How many records are fetched at a time, where more of them come than anybody reads at once. */
const batch = 60

/** The index of Pagefind, on a host: it is asked for candidates, and the records come with its answers. */
export function pagefindSource(folder: URL): Source {
  let loaded: Promise<Pagefind> | undefined
  const start = async () => {
    const pagefind = (await import(new URL('../pagefind/pagefind.js', folder).href)) as Pagefind
    // A worker would have to fetch its code once more; excerpts are made here.
    await pagefind.options({ noWorker: true, excerptLength: 0 })
    return pagefind
  }
  return {
    vocabulary,
    async *candidates(lookups, { kind, group, category }) {
      const pagefind = await (loaded ??= start())
      const filters = { kind, ...(group !== undefined && { group }), ...(category !== undefined && { category }) }
      const found = new Map<string, PagefindResult>()
      for (const lookup of lookups) {
        const { results } = await pagefind.search(lookup, { filters, sort: { order: 'asc' } })
        for (const result of results) found.set(result.id, result)
      }
      const results = [...found.values()]
      // One answer is in order; of several the order shows only in the records.
      const step = lookups.length === 1 ? batch : results.length
      for (let from = 0; from < results.length; from += step) {
        const records = await Promise.all(results.slice(from, from + step).map(readRecord))
        yield records.sort((a, b) => a.order - b.order)
      }
    }
  }
}

async function readRecord(result: PagefindResult): Promise<SearchRecord> {
  return JSON.parse((await result.data()).meta.record) as SearchRecord
}
