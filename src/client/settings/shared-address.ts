import { segmentBeingRead } from '../place.ts'
import { pageAddress } from '../place-address.ts'

/** The address of this page as it is looked at now: every choice that was made, and the segment being read. */
export function sharedAddress(): string {
  const url = pageAddress()
  for (const { name, first } of tifaPage.choices) {
    const value = tifaPage.chosen(name)
    // Whether keys do anything is nobody else’s affair.
    if (value === first || name === 'keys') url.searchParams.delete(name)
    else url.searchParams.set(name, value)
  }
  url.hash = segmentBeingRead()?.id ?? ''
  return url.href.replace(/#$/, '')
}
