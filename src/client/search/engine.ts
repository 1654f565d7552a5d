import { unpackCharacters } from '../../search/characters.ts'
import { unpackVolumes } from '../../search/volume.ts'
import { request } from './shipments.ts'
import { untilItWorks } from './until-it-works.ts'

/** The search itself, for the scripts that show it: they are loaded with it, and find it as `tifaEngine`. */
export { findHits, understand } from '../../search/search.ts'
export { suggestInitials } from '../../search/initials.ts'
export { localSource, vocabulary } from './local-source.ts'
export { loadScript } from '../load-script.ts'
export { request } from './shipments.ts'

/** What is known of the characters of the site. */
export const loadCharacters = untilItWorks(async () => unpackCharacters((await request('characters')).characters!))

/** What the glossary calls things, for suggestions: whatever the source is, they are the same. */
export const loadTerms = untilItWorks(async () => unpackVolumes([(await request('glossary')).volume!]))
