import type { Source } from '../../search/search.ts'
import { untilItWorks } from './until-it-works.ts'

declare const tifaEngine: typeof import('./engine.ts')
declare const tifaPagefind: typeof import('./pagefind-source.ts')

/** An index on a host is asked when typing rests for so long, in milliseconds: the records have answered by then. */
const typingRest = 80

/** What a search asks. */
export interface Sources {
  /** Has the texts soon, and answers while the other is on its way. */
  quick: Source | undefined
  /** Has everything, and the last word. */
  full: Source
  /** Whether the quick one is of no use any more. */
  isFullReady: () => boolean
  /** How long typing has to rest before the full one is asked, in milliseconds. */
  rest: number
}

/**
 * What a search asks: the records that have come first, and everything, as records or in an index.
 *
 * @param isFromRecords whether there is no need for an index
 */
export function sourcesOf({ dataset, href }: HTMLAnchorElement, isFromRecords: boolean): Sources {
  const names = (list = '') => list.split(' ').filter(Boolean)
  const first = names(dataset['first'])
  const isQuick = isFromRecords || dataset['source'] === 'local'
  const quick = isQuick ? tifaEngine.localSource(first) : undefined
  if (isFromRecords) {
    const full = tifaEngine.localSource(first, names(dataset['later']))
    return { quick, full, isFullReady: full.isWhole, rest: 0 }
  }
  const folder = new URL('search/', href)
  return { quick, full: indexIn(folder), isFullReady: () => false, rest: quick ? typingRest : 0 }
}

/** The index in a folder; what asks it is loaded with the first question. */
function indexIn(folder: URL): Source {
  const load = untilItWorks(async () => {
    await tifaEngine.loadScript(new URL('pagefind-source.js', folder))
    return tifaPagefind.pagefindSource(folder)
  })
  return {
    vocabulary: tifaEngine.vocabulary,
    async *candidates(lookups, filter) {
      yield* (await load()).candidates(lookups, filter)
    }
  }
}

/** From `file://` there is no index; on a host the build has decided. */
export function isLocal(source: string | undefined): boolean {
  return location.protocol === 'file:' || source === 'local'
}
