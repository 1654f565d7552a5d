import { segmentBeingRead } from '../place.ts'
import { pageAddress } from '../place-address.ts'

/**
 * The address of this page as it is looked at now: every choice, since whoever follows it has choices that are remembered,
 * and the segment being read.
 */
export function sharedAddress(): string {
  const url = pageAddress()
  for (const { name, first, changesText } of tifaPage.choices) {
    const value = tifaPage.chosen(name)
    // Whether keys do anything is nobody else’s affair, and the reading text is never remembered otherwise.
    if (name === 'keys' || (changesText && value === first)) url.searchParams.delete(name)
    else url.searchParams.set(name, value)
  }
  url.hash = segmentBeingRead()?.id ?? ''
  return url.href.replace(/#$/, '')
}
