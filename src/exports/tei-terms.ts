import type { ElementContent } from 'xast'
import { x } from 'xastscript'
import { labelToId } from '../model/label.ts'
import type { Stretch } from '../model/lemma.ts'
import type { PlacedOccurrence } from '../model/placed-occurrences.ts'
import type { Inline } from './tei-inline.ts'

/** A place of a term in one of the two languages; its element points at the places in the other that answer to it. */
export interface TermPlace extends Inline {
  id: string
}

/** The places of the terms of a segment, in the Chinese and in the English. */
export interface TermPlaces {
  zh: TermPlace[]
  en: TermPlace[]
}

/** The places of all terms by the label of their segment: each occurrence, and each counterpart once for a term. */
export function termPlaces(occurrences: readonly PlacedOccurrence[]): Map<string, TermPlaces> {
  const bySegment = Map.groupBy(occurrences, ({ segment }) => segment.label)
  return new Map([...bySegment].map(([label, own]) => [label, placesIn(labelToId(label), own)]))
}

function placesIn(segment: string, occurrences: readonly PlacedOccurrence[]): TermPlaces {
  const zh = occurrences.map((occurrence, index) => ({ ...occurrence, id: `${segment}-t${index + 1}` }))
  const counterparts = zh.flatMap(({ counterpart, term, id }) =>
    counterpart ? [{ ...counterpart, term, of: id }] : []
  )
  const en = [...Map.groupBy(counterparts, ({ term, start, end }) => `${term.slug} ${start} ${end}`).values()].map(
    (same, index) => ({ ...same[0]!, id: `en-${segment}-t${index + 1}`, of: same.map(({ of }) => of) })
  )
  return {
    zh: zh.map(({ id, term, start, end }) => {
      const answering = en.filter(({ of }) => of.includes(id)).map((other) => other.id)
      return termPlace(id, term.slug, { start, end }, answering)
    }),
    en: en.map(({ id, term, start, end, of }) => termPlace(id, term.slug, { start, end }, of))
  }
}

function termPlace(id: string, slug: string, stretch: Stretch, others: readonly string[]): TermPlace {
  const corresp = others.map((other) => `#${other}`).join(' ') || undefined
  const attributes = { 'xml:id': id, ref: `#${termId(slug)}`, corresp }
  return { ...stretch, id, wrap: (content: ElementContent[]) => x('term', attributes, content) }
}

/** The id of an entry of the glossary. */
export function termId(slug: string): string {
  return `g-${slug}`
}
