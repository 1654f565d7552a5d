/** What can be found, as plain data: the same for the pages of this site and for whatever index stands behind a search. */

/** The kinds a reader can choose among, in the order of the list. */
export const kinds = ['text', 'glossary', 'note', 'page'] as const
export type RecordKind = (typeof kinds)[number]

/** What the witness has in the place of `[start, end)` of a text, in UTF-16 units. */
export interface Departure {
  start: number
  end: number
  reading: string
}

/** A text in one language; English fields may quote Chinese. */
export interface Field {
  lang: string
  text: string
  /** Where a reading text departs from its witness, in order. */
  departures: readonly Departure[]
}

/** A stretch of the site under one heading: a section of an edition, the glossary, the pages. */
export interface Group {
  /** Unique in the site: `district-plenum-2020 §2.1`. */
  id: string
  /** The edition, or the part of the site. */
  of: string
  /** `§2.1`, or nothing. */
  label: string
  zh: string
  en: string
}

/** The smallest thing a hit leads to: a segment, an entry of the glossary, a note, a page. */
export interface SearchRecord {
  kind: RecordKind
  /** From the root of the site; that of a segment or a note ends in its id. */
  url: string
  /** What it is called: `¶12.3`, `Note 14`, the title of a page. */
  label: string
  group: Group
  categories: readonly string[]
  /** How many of the fields, from the first, are names: a query that is one of them finds the entry first. */
  names: number
  fields: readonly Field[]
  /** Its place in the order of the site: that of the text, then that of the glossary, the notes and the pages. */
  order: number
}

/** A stretch of a field that matches, in UTF-16 units. */
export interface Mark {
  /** Which field. */
  field: number
  start: number
  end: number
  /** What the witness has there, where that is what matches. */
  received?: string
}
