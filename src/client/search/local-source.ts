import type { SearchRecord } from '../../search/record.ts'
import type { Filter, Source } from '../../search/search.ts'
import { unpackVolumes } from '../../search/volume.ts'
import { request } from './shipments.ts'
import { untilItWorks } from './until-it-works.ts'

/** The records themselves, in data files. Nothing is looked up in an index: whoever asks is given all there are. */
export interface LocalSource extends Source {
  /** Whether all files are there. */
  isWhole(): boolean
}

/**
 * @param first names of the files with records that are needed first
 * @param later of those that are asked for when the first have come
 */
export function localSource(first: readonly string[], later: readonly string[] = []): LocalSource {
  let records: SearchRecord[] | undefined
  const load = untilItWorks(async () => {
    const shipments = [...(await Promise.all(first.map(request))), ...(await Promise.all(later.map(request)))]
    return (records = unpackVolumes(shipments.map(({ volume }) => volume!)))
  })
  return {
    isWhole: () => records !== undefined,
    vocabulary,
    async *candidates(_, filter) {
      yield (records ?? (await load())).filter((record) => passes(record, filter))
    }
  }
}

/** Every English word of the site, the most frequent first. */
export async function vocabulary(): Promise<readonly string[]> {
  return (await request('words')).words!
}

/** Whether a record is of what is asked for. */
function passes({ kind, group, categories }: SearchRecord, asked: Filter): boolean {
  return (
    (asked.kind === undefined || asked.kind === kind) &&
    (asked.group === undefined || [group.id, group.of].includes(asked.group)) &&
    (asked.category === undefined || categories.includes(asked.category))
  )
}
