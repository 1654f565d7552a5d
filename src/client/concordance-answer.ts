import { type Line, linesOf } from '../search/concordance-lines.ts'
import type { Hit } from '../search/search.ts'
import type { Texts } from './concordance-texts.ts'
import { countText, remarkOn, suggestions } from './search/remarks.ts'

declare const tifaEngine: typeof import('./search/engine.ts')

/** What a query brings. */
export interface Answer {
  query: string
  /** In the order of the text. */
  lines: readonly Line[]
  /** How many there are. */
  count: string
  /** What has to be said of how the query was read, or what else may be asked. */
  remarks: readonly (Node | string)[]
}

/** The answer to nothing. */
export const noAnswer: Answer = { query: '', lines: [], count: '', remarks: [] }

/** Finds every place of a query in an edition; it is understood as the search understands it. */
export async function answerTo(query: string, { source, traced, characters }: Texts): Promise<Answer> {
  if (query === '') return noAnswer
  const reading = await tifaEngine.understand(query, source, characters)
  if (!reading) {
    const remarks = await suggestions(query, new URL(location.href))
    return { query, lines: [], count: 'Nothing found in the speech', remarks }
  }
  const hits: Hit[] = []
  for await (const some of tifaEngine.findHits(reading, source, { kind: 'text' })) hits.push(...some)
  const lines = linesOf(hits, traced)
  return { query, lines, count: countText(hits), remarks: [...remarkOn(reading, query), ...remarkOnAlignment(lines)] }
}

/** How many lines have no counterpart on record. */
function remarkOnAlignment(lines: readonly Line[]): string[] {
  const unaligned = lines.filter(({ zh, translation }) => !zh.keyword || !translation.keyword).length
  if (unaligned === 0) return []
  const share = lines.length === 1 ? 'The line is' : `${unaligned} of ${lines.length} lines are`
  return [`${share} aligned in one language only: counterparts are on record for formulations of the glossary.`]
}
