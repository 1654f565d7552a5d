import type { Stretch } from '../model/lemma.ts'
import type { PlacedOccurrence } from '../model/placed-occurrences.ts'
import { type CodePoints, inCodePoints } from './positions.ts'

/** Words of a segment in one language, and where in it they stand, in code points. */
interface Words extends CodePoints {
  words: string
}

/** A place where a term occurs, as it is exported. */
export interface ExportedOccurrence extends Words {
  label: string
  /** Slug of the term. */
  term: string
  /** The form it has here; the words of the text may have quotation marks in between. */
  form: string
  /** The words that render it in the English of the segment. */
  en: Words | null
  /** Slug of the term of the longer formulation it is part of. */
  within: string | null
  inRefrain: boolean
}

/** Every occurrence in the order it is given in. */
export function exportedOccurrences(occurrences: readonly PlacedOccurrence[]): ExportedOccurrence[] {
  return occurrences.map((occurrence) => {
    const { segment, translation, counterpart, term, form, within, inRefrain } = occurrence
    return {
      label: segment.label,
      term: term.slug,
      form,
      ...wordsAt(segment.text, occurrence),
      en: translation && counterpart ? wordsAt(translation.text, counterpart) : null,
      within: within?.term.slug ?? null,
      inRefrain
    }
  })
}

function wordsAt(text: string, stretch: Stretch): Words {
  return { words: text.slice(stretch.start, stretch.end), ...inCodePoints(text, stretch) }
}
