import type { PackedCharacters } from '../../search/characters.ts'
import type { PairsById } from '../../search/counterparts.ts'
import type { Volume } from '../../search/volume.ts'
import { loadScript } from '../load-script.ts'

/** What a data file of the search brings. */
export interface Shipment {
  characters?: PackedCharacters
  /** Every English word of the site, the most frequent first. */
  words?: string[]
  volume?: Volume
  /** What the concordance aligns the two languages of an edition by. */
  trace?: PairsById
}

declare global {
  interface Window {
    /** Data files are scripts, which also come from `file://`: each puts its content here under its name. */
    tifaShipments?: Record<string, Shipment>
  }
}

/** The folder of the search, where this script is. */
const folder = new URL('.', (document.currentScript as HTMLScriptElement).src)

/** What has come under a name. */
function arrived(name: string): Shipment | undefined {
  return window.tifaShipments?.[name]
}

/** Asks for a data file, unless it is there or on its way. */
export function request(name: string): Promise<Shipment> {
  const there = arrived(name)
  return there ? Promise.resolve(there) : loadScript(new URL(`${name}.js`, folder)).then(() => arrived(name)!)
}
