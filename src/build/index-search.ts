import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createIndex, close } from 'pagefind'
import { shipmentIn } from '../exports/search-files.ts'
import { type PackedCharacters, unpackCharacters } from '../search/characters.ts'
import { indexText } from '../search/index-text.ts'
import type { SearchRecord } from '../search/record.ts'
import { unpackVolumes, type Volume } from '../search/volume.ts'

/** Of what Pagefind offers only what searching needs: no user interface. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|(?:fragment|index|filter)\/.*)$/

/** Records of one file of answers: one file each would be as many requests as there are hits. */
const recordsAFile = 16

/**
 * Indexes the records that the site has written as data files with Pagefind. Its words are single characters of Chinese, in
 * the one configuration that finds every string (`search/index-text.ts`); English is stemmed.
 *
 * @returns how many records there are
 * @throws Error with what Pagefind says
 */
export async function indexSearch(dist: string): Promise<number> {
  const { characters, records } = readRecords(join(dist, 'search'))
  const texts = records.map((record) => indexText(record, unpackCharacters(characters)))
  const { index } = answer(
    await createIndex({
      forceLanguage: 'en',
      includeCharacters: punctuationOf(texts),
      maxFragments: Math.min(2000, Math.ceil(records.length / recordsAFile))
    })
  )
  await Promise.all(
    records.map(async (record, number) => answer(await index!.addCustomRecord(toPagefind(record, texts[number]!))))
  )
  for (const { path, content } of answer(await index!.getFiles()).files) {
    if (!needed.test(path)) continue
    const file = join(dist, 'pagefind', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  await close()
  return records.length
}

/** The records in the data files, and the characters. */
function readRecords(folder: string): { characters: PackedCharacters; records: SearchRecord[] } {
  const shipments = readdirSync(folder)
    .filter((name) => readFileSync(join(folder, name), 'utf8').startsWith('(self.tifaShipments'))
    .map(
      (name) =>
        shipmentIn(readFileSync(join(folder, name), 'utf8')) as { characters?: PackedCharacters; volume?: Volume }
    )
  const volumes = shipments.flatMap(({ volume }) => volume ?? [])
  return { characters: shipments.find(({ characters }) => characters)!.characters!, records: unpackVolumes(volumes) }
}

function toPagefind(record: SearchRecord, content: string) {
  const { kind, url, label, group, categories, order } = record
  return {
    url: `/${url}`,
    content,
    language: 'en',
    meta: { title: label, record: JSON.stringify(record) },
    filters: { kind: [kind], group: [group.id], category: [...categories] },
    sort: { order: String(order).padStart(9, '0') }
  }
}

/** Points and marks would be left out of words; here they are words. */
function punctuationOf(texts: readonly string[]): string {
  return [...new Set(texts.join(''))].filter((character) => !/[\p{L}\p{M}\p{N}\s"]/u.test(character)).join('')
}

function answer<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`)
  return response
}
