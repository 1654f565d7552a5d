import { locateLemma } from '../model/lemma.ts'
import { type CodePoints, inCodePoints } from './positions.ts'

/**
 * Where the lemma of a note or of an entry stands in its segment, in code points. An edition has passed the check that
 * finds it there.
 *
 * @param text of the segment
 * @param hanging what hangs on the lemma
 */
export function lemmaPlace(text: string, hanging: { lemma: string; occurrence?: number | undefined }): CodePoints {
  return inCodePoints(text, locateLemma(text, hanging.lemma, hanging.occurrence)!)
}
