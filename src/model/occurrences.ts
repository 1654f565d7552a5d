import type { Term } from './glossary.ts'
import { locateAll, overlaps, type Stretch } from './lemma.ts'
import { unquote } from './unquoted.ts'

/** A place where a term occurs in a Chinese text. */
export interface Occurrence extends Stretch {
  term: Term
  form: string
}

/** An occurrence that stands for itself, with those under it that a longer formulation covers, wholly or in part. */
export interface FreeOccurrence extends Occurrence {
  covered: Occurrence[]
}

/** A string to look for. */
export interface SurfaceForm {
  term: Term
  form: string
  /** The form without quotation marks. */
  words: string
}

/** Every form of every term, the longest first. */
export function surfaceForms(terms: readonly Term[]): SurfaceForm[] {
  return terms
    .flatMap((term) => term.forms.map((form) => ({ term, form, words: unquote(form).text })))
    .sort((a, b) => b.words.length - a.words.length)
}

/**
 * The places of all forms in a text: the longest wins where they overlap, and keeps what it covers. Quotation marks, in
 * the text or in a form, make no difference; those at the ends of a formulation stay outside.
 *
 * @param forms the longest first
 * @returns in the order of the text
 */
export function findOccurrences(text: string, forms: readonly SurfaceForm[]): FreeOccurrence[] {
  const free: FreeOccurrence[] = []
  for (const occurrence of findAll(text, forms)) {
    const covering = free.find((other) => overlaps(occurrence, other))
    if (covering) covering.covered.push(occurrence)
    else free.push({ ...occurrence, covered: [] })
  }
  return free.sort((a, b) => a.start - b.start)
}

/** Every place of every form; a term's own shorter form within its longer one is not counted. */
function findAll(text: string, forms: readonly SurfaceForm[]): Occurrence[] {
  const { text: words, places } = unquote(text)
  const found: Occurrence[] = []
  for (const { term, form, words: wanted } of forms) {
    const exceptions = term.except.flatMap((longer) => locateAll(words, longer))
    for (const place of locateAll(words, wanted)) {
      const stretch = { start: places[place.start]!, end: places[place.end - 1]! + 1 }
      const isExcepted = exceptions.some((other) => overlaps(place, other))
      const isCounted = found.some((other) => other.term === term && overlaps(stretch, other))
      if (!isExcepted && !isCounted) found.push({ term, form, ...stretch })
    }
  }
  return found
}
