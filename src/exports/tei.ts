import type { Element } from 'xast'
import { x } from 'xastscript'
import { type Edition, type Segment, segmentsOf, type TextLayer } from '../model/edition.ts'
import type { ExportSource } from './source.ts'
import { apparatusList } from './tei-apparatus.ts'
import { block } from './tei-block.ts'
import { termEntry } from './tei-glossary.ts'
import { teiHeader } from './tei-header.ts'
import { noteElements } from './tei-notes.ts'
import type { Labels } from './tei-prose.ts'
import { type MarkedSegment, markSegment } from './tei-segment.ts'
import { type TermPlaces, termPlaces } from './tei-terms.ts'
import { readingText, translatedText } from './tei-text.ts'
import { xmlDocument } from './xml.ts'

/**
 * An edition as a TEI P5 document: the reading text and its translations, segment by segment, and beside them the
 * apparatus, the notes and the terms that occur. The header says how the witness is recovered from it.
 */
export function teiDocument(source: ExportSource): string {
  const { edition, glossary, occurrences } = source
  const { text, translations, apparatus } = edition
  const labels = new Set(text.blocks.flatMap((one) => [one.label, ...one.segments.map(({ label }) => label)]))
  const places = termPlaces(occurrences)
  const reading = markReading(edition, places)
  const translated = translations.map((layer) => ({ layer, segments: markTranslation(layer, places) }))
  const slugs = new Set(occurrences.map(({ term }) => term.slug))
  const labelsOf = (id: string | undefined): Labels => (id === edition.id ? labels : new Set())
  const root = block(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'en' },
    teiHeader(source, labels),
    block(
      'text',
      {},
      block(
        'body',
        {},
        readingText(edition, ({ label }) => reading.get(label)!.nodes),
        ...translated.map(({ layer, segments }) => translatedText(layer, ({ label }) => segments.get(label)!.nodes))
      )
    ),
    block(
      'standOff',
      {},
      apparatusList(apparatus, text.lang, labels),
      ...noteElements(edition, labels),
      spans(reading, text.lang),
      ...translated.map(({ layer, segments }) => spans(segments, layer.lang)),
      ...glossary.filter(({ slug }) => slugs.has(slug)).map((term) => termEntry(term, slugs, labelsOf(term.edition)))
    )
  )
  return xmlDocument(x(null, root))
}

type Marked = Map<string, MarkedSegment>

function markReading({ text, apparatus, notes }: Edition, places: Map<string, TermPlaces>): Marked {
  return markAll(text, (segment) => {
    const isOf = (one: { segment: string }) => one.segment === segment.label
    return markSegment(segment, places.get(segment.label)?.zh ?? [], apparatus.entries.filter(isOf), notes.filter(isOf))
  })
}

/** Renderings on record are English: terms are marked in no other translation. */
function markTranslation(layer: TextLayer, places: Map<string, TermPlaces>): Marked {
  return markAll(layer, (segment) =>
    markSegment(segment, layer.lang === 'en' ? (places.get(segment.label)?.en ?? []) : [])
  )
}

function markAll(layer: TextLayer, mark: (segment: Segment) => MarkedSegment): Marked {
  return new Map(segmentsOf(layer).map((segment) => [segment.label, mark(segment)]))
}

function spans(marked: Marked, lang: string): Element | undefined {
  return block('spanGrp', { type: 'term', 'xml:lang': lang }, ...[...marked.values()].flatMap(({ apart }) => apart))
}
