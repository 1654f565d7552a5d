import type { SearchRecord } from '../../search/record.ts'
import type { Filter, Source } from '../../search/search.ts'
import { unpackVolumes } from '../../search/volume.ts'
import { arrived, request } from './shipments.ts'

/** The records themselves, as data files. Nothing is looked up in an index: whoever asks is given all there are. */
export interface LocalSource extends Source {
  /** Waits for the first file that has records. */
  ready(): Promise<void>
  /** Tells of every file that comes later, until the records are whole. */
  onMore(tell: () => void): void
}

/** @param names of the files with records, the first needed first */
export function localSource(names: readonly string[]): LocalSource {
  const files = names.map((name) => request(name))
  let unpacked: { files: number; records: SearchRecord[] } = { files: 0, records: [] }
  const records = () => {
    const volumes = names.flatMap((name) => arrived(name)?.volume ?? [])
    if (volumes.length !== unpacked.files) unpacked = { files: volumes.length, records: unpackVolumes(volumes) }
    return unpacked.records
  }
  return {
    async ready() {
      await Promise.any(files)
    },
    async whole() {
      await Promise.all(files)
    },
    onMore(tell) {
      for (const file of files) void file.then(tell)
    },
    async vocabulary() {
      return (await request('words')).words ?? []
    },
     
    async *candidates(_, filter) {
      yield records().filter((record) => passes(record, filter))
    }
  }
}

/** Whether a record is of what is asked for. */
export function passes({ kind, group, categories }: SearchRecord, asked: Filter): boolean {
  return (
    (asked.kind === undefined || asked.kind === kind) &&
    (asked.group === undefined || asked.group === group.id) &&
    (asked.category === undefined || categories.includes(asked.category))
  )
}
