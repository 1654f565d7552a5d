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
  /** The free occurrence at each place of the text. */
  const owners = new Map<number, FreeOccurrence>()
  for (const occurrence of findAll(text, forms)) {
    const covering = places(occurrence)
      .map((at) => owners.get(at))
      .find((owner) => owner !== undefined)
    if (covering) covering.covered.push(occurrence)
    else {
      const own = { ...occurrence, covered: [] }
      free.push(own)
      for (const at of places(own)) owners.set(at, own)
    }
  }
  return free.sort((a, b) => a.start - b.start)
}

/** The terms whose forms stand within the headword of a term, each once. */
export function termsWithin(term: Term, forms: readonly SurfaceForm[]): Term[] {
  const covered = findOccurrences(term.term, forms).flatMap((free) => free.covered.map((inner) => inner.term))
  return [...new Set(covered)].filter((inner) => inner !== term)
}

/** Every place of every form; a term's own shorter form within its longer one is not counted. */
function findAll(text: string, forms: readonly SurfaceForm[]): Occurrence[] {
  const { text: words, places: inText } = unquote(text)
  const found: Occurrence[] = []
  const counted = new Map<Term, Set<number>>()
  for (const { term, form, words: wanted } of forms) {
    const taken = counted.get(term) ?? new Set()
    counted.set(term, taken)
    const exceptions = term.except.flatMap((longer) => locateAll(words, unquote(longer).text))
    for (const place of locateAll(words, wanted)) {
      if (exceptions.some((other) => overlaps(place, other)) || places(place).some((at) => taken.has(at))) continue
      for (const at of places(place)) taken.add(at)
      found.push({ term, form, start: inText[place.start]!, end: inText[place.end - 1]! + 1 })
    }
  }
  return found
}

function places({ start, end }: Stretch): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}
