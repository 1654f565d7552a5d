import type { DictionaryData } from '../../model/dictionary.ts'
import type { TraditionalData } from '../../model/traditional.ts'
import { siteAddress } from '../load-on-demand.ts'
import { loadScript } from '../load-script.ts'

/** What comes for an edition; each file puts its content here under its name. */
interface EditionData {
  /** The words of each segment with their pinyin: `gāo·zhì·liàng fā·zhǎn`. */
  pinyin: Readonly<Record<string, string>>
  traditional: TraditionalData
  dictionary: DictionaryData
}

declare global {
  interface Window {
    tifaEdition?: Partial<EditionData>
  }
}

/** Brings one of them. */
export async function bring<K extends keyof EditionData>(name: K): Promise<EditionData[K]> {
  const { edition } = document.querySelector<HTMLElement>('.text')!.dataset
  await loadScript(siteAddress(`study/${edition}.${name}.js`))
  return window.tifaEdition![name]!
}
