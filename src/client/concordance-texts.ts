import type { Characters } from '../model/characters.ts'
import type { PairsById } from '../search/counterparts.ts'
import type { SearchRecord } from '../search/record.ts'
import type { Source } from '../search/search.ts'
import { loadScript } from './load-script.ts'

declare const tifaEngine: typeof import('./search/engine.ts')

/** What the concordance of an edition asks. */
export interface Texts {
  /** The segments of the edition, and nothing else. */
  source: Source
  /** The same, in order. */
  records: readonly SearchRecord[]
  traced: PairsById
  characters: Characters
}

/** Loads the engine of the search, the texts of an edition and its trace. */
export async function loadTexts(root: URL, edition: string): Promise<Texts> {
  const trace = `${edition}.trace`
  const names = ['engine', 'characters', edition, trace]
  await Promise.all(names.map((name) => loadScript(new URL(`search/${name}.js`, root))))
  const source = tifaEngine.localSource([edition])
  const records: SearchRecord[] = []
  for await (const some of source.candidates([], { kind: 'text' })) records.push(...some)
  const { trace: traced } = await tifaEngine.request(trace)
  return { source, records, traced: traced!, characters: await tifaEngine.loadCharacters() }
}
