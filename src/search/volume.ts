import type { Departure, Field, Group, RecordKind, SearchRecord } from './record.ts'

/** Records as they are sent, many to a file. Lists of texts and not of names, so that a compressor finds little to do. */
export interface Volume {
  groups: Group[]
  categories: string[]
  languages: string[]
  /** Place of the first record in the order of the site. */
  first: number
  records: PackedRecord[]
  /** Further fields of records that stand in another volume, by their addresses. */
  more: [url: string, fields: PackedField[]][]
}

type PackedRecord = [
  kind: RecordKind,
  url: string,
  label: string,
  group: number,
  categories: number[],
  names: number,
  fields: PackedField[]
]
type PackedField = [language: number, text: string, ...departures: [number, number, string][]]

/**
 * @param first place of the first record in the order of the site
 * @param more further fields of records that stand in another volume
 */
export function packVolume(
  records: readonly SearchRecord[],
  first: number,
  more: readonly { url: string; fields: readonly Field[] }[] = []
): Volume {
  const groups = [...new Set(records.map(({ group }) => group))]
  const categories = [...new Set(records.flatMap((record) => record.categories))]
  const all = [...records, ...more].flatMap(({ fields }) => fields)
  const languages = [...new Set(all.map(({ lang }) => lang))]
  const pack = ({ lang, text, departures }: Field): PackedField => [
    languages.indexOf(lang),
    text,
    ...departures.map(({ start, end, reading }): [number, number, string] => [start, end, reading])
  ]
  return {
    groups,
    categories,
    languages,
    first,
    records: records.map(({ kind, url, label, group, names, fields, categories: own }) => [
      kind,
      url,
      label,
      groups.indexOf(group),
      own.map((category) => categories.indexOf(category)),
      names,
      fields.map(pack)
    ]),
    more: more.map(({ url, fields }) => [url, fields.map(pack)])
  }
}

/** The records of volumes, in the order of the site. */
export function unpackVolumes(volumes: readonly Volume[]): SearchRecord[] {
  const more = new Map(
    volumes.flatMap((volume) => volume.more.map(([url, fields]) => [url, fields.map((field) => unpack(field, volume))]))
  )
  const records = volumes.flatMap((volume) =>
    volume.records.map(([kind, url, label, group, categories, names, fields], index): SearchRecord => ({
      kind,
      url,
      label,
      group: volume.groups[group]!,
      categories: categories.map((category) => volume.categories[category]!),
      names,
      fields: [...fields.map((field) => unpack(field, volume)), ...(more.get(url) ?? [])],
      order: volume.first + index
    }))
  )
  return records.sort((a, b) => a.order - b.order)
}

function unpack([language, text, ...departures]: PackedField, { languages }: Volume): Field {
  const unpacked = departures.map(([start, end, reading]): Departure => ({ start, end, reading }))
  return { lang: languages[language]!, text, departures: unpacked }
}
