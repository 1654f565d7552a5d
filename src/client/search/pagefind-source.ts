import type { SearchRecord } from '../../search/record.ts'
import type { Source } from '../../search/search.ts'
import { unpackVolumes, type Volume } from '../../search/volume.ts'

declare const tifaEngine: typeof import('./engine.ts')

/** Of Pagefind what is used here. */
interface Pagefind {
  options(options: object): Promise<void>
  search(query: string, options: object): Promise<{ results: PagefindResult[] }>
}

interface PagefindResult {
  id: string
  /** The build has put a volume in the place of an address. */
  data(): Promise<{ raw_url: string }>
}

/** A paragraph, or another record by itself, as the index has it. */
type Block = readonly SearchRecord[]

/** How many blocks are fetched at first, for something to be seen soon, and how many at a time in the end. */
const fewest = 6
const most = 96
/** How many answers of the index are kept: a query is read and then answered, and asks the same twice. */
const answersKept = 32

/** The index of Pagefind, on a host: it is asked for candidates, and the records come with its answers. */
export function pagefindSource(folder: URL): Source {
  const loaded = kept<Pagefind>()
  const answers = kept<PagefindResult[]>(answersKept)
  const blocks = kept<Block>()
  const load = async () => {
    const pagefind = (await import(new URL('../pagefind/pagefind.js', folder).href)) as Pagefind
    // A worker would have to fetch its code once more; excerpts are made here.
    await pagefind.options({ noWorker: true, excerptLength: 0 })
    return pagefind
  }
  const ask = (lookup: string, filters: object) =>
    answers(lookup + JSON.stringify(filters), async () => {
      const pagefind = await loaded('', load)
      return (await pagefind.search(lookup, { filters, sort: { order: 'asc' } })).results
    })
  const read = (result: PagefindResult) =>
    blocks(result.id, async () => unpackVolumes([JSON.parse((await result.data()).raw_url) as Volume]))
  return {
    vocabulary: tifaEngine.vocabulary,
    async *candidates(lookups, { kind, group, category }) {
      const filters = { kind, ...(group !== undefined && { group }), ...(category !== undefined && { category }) }
      const found = await Promise.all(lookups.map((lookup) => ask(lookup, filters)))
      for await (const some of inOneOrder(found, read)) {
        // The index knows the categories of a block, not of each record.
        yield some.flat().filter(({ categories }) => category === undefined || categories.includes(category))
      }
    }
  }
}

/** The blocks of several answers, each of which is in order, in one order: a few, then more at a time. */
async function* inOneOrder(
  answers: readonly (readonly PagefindResult[])[],
  read: (result: PagefindResult) => Promise<Block>
): AsyncGenerator<Block[]> {
  const orderOf = (block: Block) => block[0]!.order
  let waiting: Block[] = []
  let done = -1
  let from = 0
  for (let size = fewest; answers.some(({ length }) => length > from); size = Math.min(size * 2, most)) {
    const to = from + Math.ceil(size / answers.length)
    const parts = await Promise.all(answers.map((results) => Promise.all(results.slice(from, to).map(read))))
    const ends = parts.flatMap((blocks, index) => (answers[index]!.length > to ? [orderOf(blocks.at(-1)!)] : []))
    // Behind the first of these ends another answer may still have something.
    const end = Math.min(...ends)
    waiting = [...new Set([...waiting, ...parts.flat()])].filter((block) => orderOf(block) > done)
    yield waiting.filter((block) => orderOf(block) <= end).sort((a, b) => orderOf(a) - orderOf(b))
    waiting = waiting.filter((block) => orderOf(block) > end)
    done = end
    from = to
  }
}

/** Keeps what was made for a key, and what is being made; not what failed, nor more than so many. */
function kept<V>(limit = Infinity): (key: string, make: () => Promise<V>) => Promise<V> {
  const all = new Map<string, Promise<V>>()
  return (key, make) => {
    const known = all.get(key)
    if (known) return known
    if (all.size >= limit) all.delete(all.keys().next().value!)
    const made = make()
    all.set(key, made)
    made.catch(() => all.delete(key))
    return made
  }
}
