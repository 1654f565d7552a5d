import type { Edition } from '../model/edition.ts'
import { labelToId } from '../model/label.ts'
import { type AnnotatedText, annotatedText, targetIn } from './annotated-text.ts'
import { iri } from './iri.ts'
import { toJson } from './json.ts'
import { type ExportedNote, exportedNotes } from './exported-notes.ts'
import { type ExportedOccurrence, exportedOccurrences } from './exported-occurrences.ts'
import type { ExportSource } from './source.ts'

/** The texts of an edition that annotations point into. */
interface Texts {
  chinese: AnnotatedText
  /** Absent where there is no English: the words notes and terms are rendered by are English. */
  english: AnnotatedText | undefined
}

/**
 * The notes of an edition and every occurrence of a term as a collection of Web Annotations on one page
 * (https://www.w3.org/TR/annotation-model/). A note comments on its lemma and on the words that render it; the glossary
 * identifies the words of an occurrence and their counterpart. Dates are those of versions: when a single note was
 * written is not on record.
 */
export function webAnnotations({ edition, occurrences, site }: ExportSource): string {
  const { id, record, versions } = edition
  const file = iri(site, `editions/${id}/${id}.annotations.jsonld`)
  const texts = textsOf(edition, site)
  const creator = { name: record.responsibility }
  const modified = startOf(versions[0]!.date)
  const annotations = [
    ...exportedNotes(edition).map((note) => ({ ...ofNote(note, texts), creator })),
    ...exportedOccurrences(occurrences).map((occurrence) => ofOccurrence(occurrence, site, texts))
  ]
  const items = annotations.map(({ name, ...said }) => ({
    id: `${file}#${name}`,
    type: 'Annotation',
    ...said,
    modified
  }))
  const page = { id: `${file}#page`, type: 'AnnotationPage', partOf: { id: file }, startIndex: 0, items }
  return toJson({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: file,
    type: 'AnnotationCollection',
    label: `${record.title.en}, version ${record.version}: notes and terms`,
    creator,
    created: startOf(versions.at(-1)!.date),
    modified,
    total: items.length,
    // A page has at least one annotation.
    ...(items.length > 0 && { first: page, last: page.id })
  })
}

function textsOf({ id, text, translations }: Edition, site: string | undefined): Texts {
  const layer = translations.find(({ lang }) => lang === 'en')
  const page = `editions/${id}.html`
  return {
    chinese: annotatedText(text, `editions/${id}/${id}.txt`, page, site),
    english: layer && annotatedText(layer, `editions/${id}/${id}.en.txt`, page, site)
  }
}

/** What a note says of its lemma, and of the words that render it. */
function ofNote(note: ExportedNote, { chinese, english }: Texts) {
  const { id, label, text, kind, certainty, source, renderedStart: start, renderedEnd: end } = note
  const rendering = english && start !== null && end !== null ? [targetIn(english, label, { start, end })] : []
  return {
    name: id,
    motivation: 'commenting',
    body: [
      // Its grade stands below a note wherever it is printed.
      textualBody(`${text}\n${kind} · ${certainty} · ${source}`, 'commenting'),
      textualBody(kind, 'tagging')
    ],
    target: [targetIn(chinese, label, note), ...rendering]
  }
}

/** That words are a term of the glossary: said by the software that looks for its forms. */
function ofOccurrence({ label, term, start, end, en }: ExportedOccurrence, site: string | undefined, texts: Texts) {
  const { chinese, english } = texts
  return {
    name: `${labelToId(label)}.${start}.${term}`,
    motivation: 'identifying',
    creator: { type: 'Software', name: 'Tifa' },
    body: { type: 'SpecificResource', purpose: 'identifying', source: iri(site, `glossary/${term}.html`) },
    target: [targetIn(chinese, label, { start, end }), ...(english && en ? [targetIn(english, label, en)] : [])]
  }
}

function textualBody(value: string, purpose: string) {
  return { type: 'TextualBody', purpose, value, format: 'text/plain', language: 'en' }
}

/** A day as the moment it begins: annotations are dated to the second, in UTC. */
function startOf(day: string): string {
  return `${day}T00:00:00Z`
}
