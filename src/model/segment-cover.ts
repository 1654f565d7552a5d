import type { Entry } from './apparatus.ts'
import { changeMarkers } from './change-markers.ts'
import type { Note, Segment } from './edition.ts'
import { entryMarkers, entrySpans } from './entry-spans.ts'
import { noteMarkers, outsideTerms, translationMarkers } from './note-markers.ts'
import type { Cover } from './spans.ts'
import { renderingSpans, termSpans } from './term-spans.ts'
import type { Trace } from './trace.ts'
import type { Version } from './version.ts'

/**
 * All that an edition has to say in one segment: terms, notes, entries and changes, in both languages.
 *
 * @param given with the language of the translation
 */
export function coverSegment(
  segment: Segment,
  translation: Segment | undefined,
  given: { lang: string; trace: Trace; entries: readonly Entry[]; notes: readonly Note[]; versions: readonly Version[] }
): { zh: Cover; tr: Cover } {
  const entries = given.entries.filter((entry) => entry.segment === segment.label)
  const notes = given.notes.filter((note) => note.segment === segment.label)
  const terms = termSpans(given.trace)
  const renderings = renderingSpans(given.trace)
  const words = translation?.text ?? ''
  const changes = (text: string, lang: string) => changeMarkers(text, segment.label, lang, given.versions)
  const markers = [
    ...noteMarkers(segment.text, notes),
    ...entryMarkers(segment.text, entries),
    ...changes(segment.text, 'zh-Hans')
  ]
  const others = [...translationMarkers(words, given.lang, notes), ...changes(words, given.lang)]
  return {
    zh: { spans: [...terms, ...entrySpans(segment.text, entries)], markers: outsideTerms(markers, terms) },
    tr: { spans: renderings, markers: outsideTerms(others, renderings) }
  }
}
