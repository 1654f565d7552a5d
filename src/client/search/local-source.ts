import type { SearchRecord } from '../../search/record.ts'
import type { Filter, Source } from '../../search/search.ts'
import { unpackVolumes } from '../../search/volume.ts'
import { request } from './shipments.ts'

/** The records themselves, in data files. Nothing is looked up in an index: whoever asks is given all there are. */
export interface LocalSource extends Source {
  /** Whether all files are there. */
  isWhole(): boolean
}

/**
 * @param names of the files with records
 * @param behind what is waited for before the files are asked for
 */
export function localSource(names: readonly string[], behind: Promise<unknown> = Promise.resolve()): LocalSource {
  let records: SearchRecord[] | undefined
  const load = async () => {
    await behind
    const shipments = await Promise.all(names.map((name) => request(name)))
    return (records = unpackVolumes(shipments.map(({ volume }) => volume!)))
  }
  let loading: Promise<SearchRecord[]> | undefined
  const loaded = () =>
    (loading ??= load().catch((error: unknown) => {
      // Whoever asks again has another try.
      loading = undefined
      throw error
    }))
  return {
    isWhole: () => records !== undefined,
    vocabulary,
    async *candidates(_, filter) {
      yield (records ?? (await loaded())).filter((record) => passes(record, filter))
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
    (asked.group === undefined || asked.group === group.id) &&
    (asked.category === undefined || categories.includes(asked.category))
  )
}
