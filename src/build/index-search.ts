import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createIndex, close } from 'pagefind'
import { blocksOf } from '../exports/search-blocks.ts'
import { shipmentIn } from '../exports/search-files.ts'
import { type PackedCharacters, unpackCharacters } from '../search/characters.ts'
import { indexText } from '../search/index-text.ts'
import type { SearchRecord } from '../search/record.ts'
import { packVolume, unpackVolumes, type Volume } from '../search/volume.ts'

/** Of what Pagefind offers only what searching needs: no user interface. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|(?:fragment|index|filter)\/.*)$/

/** Records of one file of answers: one file each would be as many requests as there are hits. */
const recordsAFile = 16

/**
 * Indexes the records that the site has written as data files with Pagefind, block by block (`exports/search-blocks.ts`).
 * Its words are single characters of Chinese, in the one configuration that finds every string (`search/index-text.ts`);
 * English is stemmed.
 *
 * @returns how many records there are
 * @throws Error with what Pagefind says
 */
export async function indexSearch(dist: string): Promise<number> {
  const { characters, records } = readRecords(join(dist, 'search'))
  const known = unpackCharacters(characters)
  const blocks = blocksOf(records).map((block) => ({ block, text: indexText(block, known) }))
  const { index } = answer(
    await createIndex({
      forceLanguage: 'en',
      includeCharacters: punctuationOf(blocks.map(({ text }) => text)),
      maxFragments: Math.min(2000, Math.ceil(records.length / recordsAFile))
    })
  )
  await Promise.all(
    blocks.map(async ({ block, text }, place) => answer(await index!.addCustomRecord(toPagefind(block, text, place))))
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
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => text.startsWith('(self.tifaShipments'))
    .map((text) => shipmentIn(text) as { characters?: PackedCharacters; volume?: Volume })
  const volumes = shipments.flatMap(({ volume }) => volume ?? [])
  return { characters: shipments.find(({ characters }) => characters)!.characters!, records: unpackVolumes(volumes) }
}

/**
 * The client is given a block back as a volume (`client/search/pagefind-source.ts`), in the place of an address: Pagefind
 * makes words of everything else, of the whole of a text one word.
 */
function toPagefind(block: readonly SearchRecord[], content: string, place: number) {
  const { kind, group, order } = block[0]!
  return {
    url: JSON.stringify(packVolume(block, order)),
    content,
    language: 'en',
    filters: { kind: [kind], group: [group.id, group.of], category: block.flatMap(({ categories }) => categories) },
    sort: { order: String(place).padStart(9, '0') }
  }
}

/** Points and marks would be left out of words; here they are words. */
function punctuationOf(texts: readonly string[]): string {
  return [...new Set(texts.flatMap((text) => [...new Set(text)]))]
    .filter((character) => !/[\p{L}\p{M}\p{N}\s"]/u.test(character))
    .join('')
}

function answer<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`)
  return response
}
