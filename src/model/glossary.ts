import type { Certainty, Place, Reference } from './place.ts'

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
  /** The edition whose labels the explanation uses. */
  edition?: string | undefined
  pinyin: string
  /** Chinese surface forms, the headword first. */
  forms: string[]
  /** Longer strings in which a form is something else: 产业链接 is not 产业链. */
  except: string[]
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
  references: Reference[]
  at: Place
}

/** The Chinese words a term shows by themselves, each once: its headword, its forms, its members. */
export function ownWords({ term, forms, members }: Term): string[] {
  return [...new Set([term, ...forms, ...members.map(({ zh }) => zh)])]
}
