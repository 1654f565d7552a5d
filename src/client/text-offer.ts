import { openSlip, turnTo } from './slip.ts'
import { keptAt, withReadingText } from './variants.ts'

/** What the script of the reading page offers to those that are loaded later: what has a state there. */
export const textOffer = { openSlip, turnTo, keptAt, withReadingText }

declare global {
  var tifaText: typeof textOffer
}
