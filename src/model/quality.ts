import { type Edition, type Note, segmentsByLabel, segmentsOf, type Waiver } from './edition.ts'
import { evidenceOf } from './evidence.ts'
import { inTextOrder } from './note-markers.ts'
import type { PlacedOccurrence } from './placed-occurrences.ts'
import { findPlaceholders } from './placeholders.ts'
import { type Review, reviewedParts } from './review.ts'
import { tallyBy } from './tally.ts'

/** How many have each value. */
export type Counts = Record<string, number>

/** What an edition has, and how far it can be trusted: counted, never written. */
export interface Quality {
  segments: {
    all: number
    /** By the language of the translation. */
    translated: Counts
    /** Segments whose Chinese has an X, XX or XXX of the anonymizer, and how many of these there are. */
    withPlaceholders: number
    placeholders: number
  }
  entries: {
    all: number
    decisions: Counts
    kinds: Counts
    certainties: Counts
    decisionsByCertainty: Record<string, Counts>
  }
  notes: { all: number; kinds: Counts; certainties: Counts; evidence: Counts }
  /** Notes on renderings the translators are unsure of, in the order of the text. */
  unsure: Note[]
  /** The formulations that stand in the text. */
  terms: {
    all: number
    occurrences: number
    /** Occurrences whose rendering was found in the English of their segment. */
    traced: number
    renderings: number
    statuses: Counts
    evidence: Counts
    firstUses: Counts
  }
  waivers: Waiver[]
  reviews: readonly Review[]
  /** Parts for which no review is on record. */
  unreviewed: string[]
  limits: readonly string[]
}

/** @param occurrences every place of a term in the edition */
export function assessQuality(
  edition: Edition,
  occurrences: readonly PlacedOccurrence[],
  waivers: readonly Waiver[]
): Quality {
  const { record, text, translations, apparatus, notes } = edition
  const segments = segmentsOf(text)
  const placeholders = segments.map((segment) => findPlaceholders(segment.text).length).filter((number) => number > 0)
  const terms = [...new Set(occurrences.map(({ term }) => term))]
  const renderings = terms.flatMap((term) => term.renderings)
  const { entries } = apparatus
  return {
    segments: {
      all: segments.length,
      translated: Object.fromEntries(
        translations.map((layer) => {
          const translated = segmentsByLabel(layer)
          return [layer.lang, segments.filter(({ label }) => translated.get(label)?.text).length]
        })
      ),
      withPlaceholders: placeholders.length,
      placeholders: placeholders.reduce((sum, number) => sum + number, 0)
    },
    entries: {
      all: entries.length,
      decisions: count(entries, ({ decision }) => decision),
      kinds: count(entries, ({ kind }) => kind),
      certainties: count(entries, ({ certainty }) => certainty),
      decisionsByCertainty: Object.fromEntries(
        [...Map.groupBy(entries, ({ decision }) => decision)].map(([decision, group]) => [
          decision,
          count(group, ({ certainty }) => certainty)
        ])
      )
    },
    notes: {
      all: notes.length,
      kinds: count(notes, ({ kind }) => kind),
      certainties: count(notes, ({ certainty }) => certainty),
      evidence: count(notes, ({ source }) => evidenceOf(source))
    },
    unsure: inTextOrder(
      notes.filter(({ kind }) => kind === 'translation'),
      text
    ),
    terms: {
      all: terms.length,
      occurrences: occurrences.length,
      traced: occurrences.filter(({ counterpart }) => counterpart).length,
      renderings: renderings.length,
      statuses: count(renderings, ({ status }) => status),
      evidence: count(renderings, ({ source }) => evidenceOf(source)),
      firstUses: count(terms, ({ first }) => first.certainty)
    },
    waivers: waivers.filter((waiver) => waiver.edition === edition.id),
    reviews: record.reviews,
    unreviewed: reviewedParts.filter((part) => record.reviews.every((review) => review.part !== part)),
    limits: record.limits
  }
}

/** The values in the order of how often they come. */
function count<T>(items: readonly T[], valueOf: (item: T) => string): Counts {
  return Object.fromEntries([...tallyBy(items, valueOf)].sort((a, b) => b[1] - a[1]))
}
