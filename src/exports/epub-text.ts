import type { Element, ElementContent } from 'xast'
import { x } from 'xastscript'
import type { Block, Segment } from '../model/edition.ts'
import { entryMarkers, entrySpans } from '../model/entry-spans.ts'
import { labelToId } from '../model/label.ts'
import { inTextOrder, noteMarkers, outsideTerms, translationMarkers } from '../model/note-markers.ts'
import type { Span } from '../model/spans.ts'
import { termSpans } from '../model/term-spans.ts'
import type { Book, TextFile } from './epub-book.ts'
import { noteAside } from './epub-notes.ts'
import { inLanguage, type Page } from './epub-page.ts'
import { segmentWords } from './epub-segment.ts'

/** One section of the text, each segment in Chinese and below it in the translation, with its notes behind it. */
export function textPage(book: Book, { file, blocks }: TextFile): Page {
  const labels = new Set(blocks.flatMap(({ segments }) => segments.map(({ label }) => label)))
  const notes = inTextOrder(book.edition.notes, book.edition.text).filter(({ segment }) => labels.has(segment))
  const asides = notes.map((note) => noteAside(note, book))
  const { segments, label } = blocks[0]!
  return {
    file,
    title: (book.translations.get(label) ?? segments[0]!).text,
    body: [
      ...blocks.map((block) => (block.kind === 'paragraph' ? paragraph(book, block) : heading(book, block))),
      // No heading: readers that show notes only where they are referred to would leave it standing alone.
      ...(notes.length > 0 ? [x('section', { class: 'notes', 'aria-label': 'Notes' }, asides)] : [])
    ]
  }
}

/** Headings are read in one go: no term is a link in them. */
function heading(book: Book, { level, label, segments }: Block): Element {
  const [zh, translation] = bothLanguages(book, segments[0]!, [])
  return x(`h${Math.min(Math.max(level, 1), 6)}`, { id: labelToId(label), class: 'bilingual' }, [
    ...(label === 'title' ? [] : [labelMark(label), ' ']),
    x('span', { class: 'zh', ...inLanguage('zh-Hans') }, zh),
    ...(translation ? [' ', x('span', { class: 'tr', ...inLanguage(book.layer!.lang) }, translation)] : [])
  ])
}

/** A term is a link where it first stands in a paragraph. */
function paragraph(book: Book, { label, segments }: Block): Element {
  const linked = new Set<string>()
  const rows = segments.map((segment) => {
    const terms = termSpans(book.traces.get(segment.label)!).filter(({ ref }) => !linked.has(ref) && linked.add(ref))
    const [zh, translation] = bothLanguages(book, segment, terms)
    return x('div', { class: 'segment', id: labelToId(segment.label) }, [
      x('p', { class: 'zh', ...inLanguage('zh-Hans') }, [labelMark(segment.label), ' ', ...zh]),
      translation ? x('p', { class: 'tr', ...inLanguage(book.layer!.lang) }, translation) : null
    ])
  })
  return x('div', { class: 'paragraph', id: labelToId(label) }, rows)
}

function labelMark(label: string): Element {
  return x('span', { class: 'label', ...inLanguage('en') }, label)
}

/**
 * A segment in Chinese and in translation. Terms and entries are marked in the Chinese, which they are about; notes in
 * the translation, since who does not read English will not read them.
 */
function bothLanguages(
  { edition, layer, translations }: Book,
  { label, text }: Segment,
  terms: readonly Span[]
): [ElementContent[], ElementContent[]?] {
  const entries = edition.apparatus.entries.filter(({ segment }) => segment === label)
  const notes = edition.notes.filter(({ segment }) => segment === label)
  const markers = [...(layer ? [] : noteMarkers(text, notes)), ...entryMarkers(text, entries)]
  const spans = [...terms, ...entrySpans(text, entries)]
  const zh = segmentWords(text, { spans, markers: outsideTerms(markers, terms) })
  if (!layer) return [zh]
  const words = translations.get(label)?.text ?? ''
  return [zh, segmentWords(words, { spans: [], markers: translationMarkers(words, layer.lang, notes) })]
}
