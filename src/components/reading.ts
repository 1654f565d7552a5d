import type { Edition, Segment } from '../model/edition.ts'
import type { Term } from '../model/glossary.ts'
import type { Trace } from '../model/trace.ts'

/** What every part of a reading page needs. */
export interface Reading {
  edition: Edition
  /** The segments of the translation shown, by label; none where the page has the Chinese alone. */
  translations: ReadonlyMap<string, Segment>
  /** The language of the translation, if there is one. */
  lang: string | undefined
  /** The terms of each segment; without renderings where the translation is not English. */
  traces: ReadonlyMap<string, Trace>
}

/** The words of the first link to each term, in each language. */
export function firstLinks(
  segments: readonly Segment[],
  { translations, traces }: Reading
): { zh: Map<Term, string>; en: Map<Term, string> } {
  const first = { zh: new Map<Term, string>(), en: new Map<Term, string>() }
  for (const { label, text } of segments) {
    const { occurrences, claims } = traces.get(label)!
    const english = translations.get(label)?.text ?? ''
    for (const { term, start, end } of occurrences) {
      if (!first.zh.has(term)) first.zh.set(term, text.slice(start, end))
    }
    for (const { term, start, end } of claims) {
      if (!first.en.has(term)) first.en.set(term, english.slice(start, end))
    }
  }
  return first
}
