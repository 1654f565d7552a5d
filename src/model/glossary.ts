import type { Certainty, Place } from './place.ts'
import type { Stretch } from './lemma.ts'

/** How an English rendering is attested. */
export type RenderingStatus = 'official' | 'press' | 'scholarly' | 'editor' | 'literal'

/** One English rendering of a term, with the other shapes it takes in a sentence. */
export interface Rendering {
  en: string
  variants: string[]
  status: RenderingStatus
  /** Where it is attested, or “source not found”. */
  source: string
}

/** A member of a numbered or listed formula. */
export interface Member {
  zh: string
  en: string
  gloss: string
}

/** A glossary headword: `content/glossary/<slug>.md`. */
export interface Term {
  slug: string
  term: string
  pinyin: string
  /** Chinese surface forms, the headword first. */
  forms: string[]
  renderings: Rendering[]
  literal: string
  /** At most 60 characters. */
  gloss: string
  category: string
  level: 'national' | 'provincial' | 'municipal' | 'district' | 'unknown'
  first: { statement: string; certainty: Certainty }
  members: Member[]
  /** Slugs. */
  related: string[]
  /** HTML that is safe to print. */
  explanation: string
  at: Place
}

/** A place where a term occurs in a text. */
export interface Occurrence extends Stretch {
  term: Term
  form: string
}

/** The places of all forms in a text, the longest form first where they overlap, in the order of the text. */
export function findOccurrences(text: string, terms: readonly Term[]): Occurrence[] {
  const forms = terms.flatMap((term) => term.forms.map((form) => ({ term, form })))
  const taken: Occurrence[] = []
  for (const { term, form } of forms.sort((a, b) => b.form.length - a.form.length)) {
    for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + 1)) {
      const end = start + form.length
      if (taken.every((other) => end <= other.start || start >= other.end)) taken.push({ term, form, start, end })
    }
  }
  return taken.sort((a, b) => a.start - b.start)
}

/** Everything a term may be called in English. */
export function renderingsOf({ renderings }: Term): string[] {
  return renderings.flatMap(({ en, variants }) => [en, ...variants])
}
