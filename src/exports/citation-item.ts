import { longDate } from '../model/citation.ts'
import { editors, site } from '../model/site.ts'
import type { Work } from './citation-work.ts'

/** A date of CSL-JSON: year, month and day, the last two as far as they are known. */
export interface CslDate {
  'date-parts': [number[]]
}

/** An organization as CSL-JSON has it. */
export type CslName = [{ literal: string }]

/** A record of CSL-JSON (citeproc-js.readthedocs.io, csl-data.json), with the fields we fill. */
export interface CslItem {
  id: string
  type: 'webpage' | 'document'
  title: string
  'container-title'?: string
  publisher?: string
  author?: CslName
  editor?: CslName
  translator?: CslName
  'editor-translator'?: CslName
  genre?: string
  version?: string
  number?: string
  issued?: CslDate
  accessed?: CslDate
  URL?: string
  language?: string
  note?: string
}

/** Address and day of access: what only readers know. */
export interface Visit {
  url: string
  day: string
}

/** `2026-11-25` as CSL-JSON has it. */
export function cslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] }
}

/**
 * A work as a page of our site.
 *
 * @param visit absent where there is no address: then it was not looked at anywhere, either
 */
export function cslItem(work: Work, visit?: Visit): CslItem {
  const { id, title, roles, describe, version, language } = work
  return {
    id,
    type: 'webpage',
    title: title.en,
    'container-title': site.en,
    ...Object.fromEntries(roles.map((role) => [role, [{ literal: editors }]])),
    genre: describe(longDate),
    ...(version && { version: version.number, issued: cslDate(version.date) }),
    ...(visit && { URL: visit.url, accessed: cslDate(visit.day) }),
    language
  }
}
