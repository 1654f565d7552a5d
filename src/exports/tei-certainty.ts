import type { Certainty } from '../model/place.ts'

/** How sure the editors are, in the words of `@cert`. */
export const cert: Record<Certainty, string> = {
  certain: 'high',
  probable: 'medium',
  conjectural: 'low',
  unknown: 'unknown'
}
