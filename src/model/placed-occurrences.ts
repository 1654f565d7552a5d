import { type Edition, type Segment, segmentsByLabel, segmentsOf } from './edition.ts'
import { locateAll, overlaps, type Stretch } from './lemma.ts'
import type { Occurrence, SurfaceForm } from './occurrences.ts'
import { type Trace, traceSegment } from './trace.ts'

/** An occurrence in its edition: both languages of its segment, and what it stands in. */
export interface PlacedOccurrence extends Occurrence {
  segment: Segment
  translation: Segment | undefined
  /** Its counterpart in the translation, if there is one. */
  counterpart: Stretch | undefined
  /** The longer formulation that covers it, if one does. */
  within: Occurrence | undefined
  /** Whether it stands in a refrain: those are the anonymizer’s words, and no count of theirs says anything. */
  inRefrain: boolean
}

/** The traces of all segments of an edition, by label. Renderings on record are English: other layers have none. */
export function traceEdition({ text, translations }: Edition, forms: readonly SurfaceForm[]): Map<string, Trace> {
  const layer = translations.find(({ lang }) => lang === 'en')
  const english = layer && segmentsByLabel(layer)
  return new Map(
    segmentsOf(text).map(({ label, text: zh }) => [label, traceSegment(zh, english?.get(label)?.text ?? '', forms)])
  )
}

/** Every occurrence in an edition in the order of the text, covered ones behind those that cover them. */
export function placeOccurrences(edition: Edition, traces: ReadonlyMap<string, Trace>): PlacedOccurrence[] {
  const layer = edition.translations.find(({ lang }) => lang === 'en')
  const english = layer && segmentsByLabel(layer)
  return segmentsOf(edition.text).flatMap((segment) => {
    const { occurrences, counterparts } = traces.get(segment.label)!
    const refrains = edition.record.refrains
      .flatMap(({ zh, variants }) => [zh, ...variants])
      .flatMap((words) => locateAll(segment.text, words))
    const place = (occurrence: Occurrence, within?: Occurrence): PlacedOccurrence => ({
      ...occurrence,
      segment,
      translation: english?.get(segment.label),
      counterpart: counterparts.get(occurrence),
      within,
      inRefrain: refrains.some((refrain) => overlaps(refrain, occurrence))
    })
    return occurrences.flatMap((free) => [place(free), ...free.covered.map((inner) => place(inner, free))])
  })
}

/** Occurrences by the slug of their term. */
export function bySlug(occurrences: readonly PlacedOccurrence[]): Map<string, PlacedOccurrence[]> {
  return Map.groupBy(occurrences, ({ term }) => term.slug)
}
