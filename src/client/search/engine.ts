import type { Characters } from '../../model/characters.ts'
import { unpackCharacters } from '../../search/characters.ts'
import type { SearchRecord } from '../../search/record.ts'
import { unpackVolumes } from '../../search/volume.ts'
import { request } from './shipments.ts'

/** The search itself, for the scripts that show it: they are loaded with it, and find it as `tifaEngine`. */
export { findHits, understand, understandStrictly } from '../../search/search.ts'
export { suggestInitials } from '../../search/initials.ts'
export { localSource, vocabulary } from './local-source.ts'
export { loadScript } from './load-script.ts'
export { request } from './shipments.ts'

/** What is known of the characters of the site. */
export function loadCharacters(): Promise<Characters> {
  return (characters ??= request('characters').then((shipment) => unpackCharacters(shipment.characters!)))
}
let characters: Promise<Characters> | undefined

/** What the glossary calls things, for suggestions: whatever the source is, they are the same. */
export function loadTerms(): Promise<SearchRecord[]> {
  return (terms ??= request('glossary').then(({ volume }) => unpackVolumes([volume!])))
}
let terms: Promise<SearchRecord[]> | undefined
