import type { Interpretation } from '../../search/query.ts'
import type { Hit, Source } from '../../search/search.ts'
import type { Sources } from './sources.ts'

declare const tifaEngine: typeof import('./engine.ts')

/** Hits are counted up to so many, to say what a filter would leave. */
const counted = 2000

/** How a query is read, and where its hits come from. */
export interface Answer {
  interpretation: Interpretation | undefined
  source: Source
  /** Whether nothing comes behind it. */
  isLast: boolean
}

/** What a query brings: something from the texts, while the rest is on its way, then the whole. */
export async function* answersTo(query: string, { quick, full, isFullReady, rest }: Sources): AsyncGenerator<Answer> {
  const characters = await tifaEngine.loadCharacters()
  if (quick && !isFullReady()) {
    const interpretation = await tifaEngine.understand(query, quick, characters, true)
    if (interpretation) yield { interpretation, source: quick, isLast: false }
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest))
  }
  yield { interpretation: await tifaEngine.understand(query, full, characters), source: full, isLast: true }
}

/** The hits of an interpretation, or so many of them as are counted. */
export async function collect(batches: AsyncIterable<readonly Hit[]>): Promise<Hit[]> {
  const hits: Hit[] = []
  for await (const batch of batches) {
    hits.push(...batch)
    if (hits.length > counted) break
  }
  return hits
}
