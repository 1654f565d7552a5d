import { briefDate } from '../model/citation.ts'
import { cslDate, type CslItem, cslItem, type Visit } from './citation-item.ts'
import { site } from '../model/site.ts'
import type { Work } from './citation-work.ts'

/** A style of citing, and how a work is put to it. */
export interface CitationStyle {
  id: string
  name: string
  /** The file of the official style, without `.csl`. */
  csl: string
  /** The kind of place, in the terms of CSL, that the style prints as it is, in the position it has for pages. */
  label: 'custom' | 'page'
  /** How it calls the text as received. */
  received: (witness: string) => string
  /** The record that gives what its manual asks for. */
  item: (work: Work, visit?: Visit) => CslItem
}

/** In the order they are shown. */
export const citationStyles: CitationStyle[] = [
  {
    id: 'chicago-note',
    name: 'Chicago, notes',
    csl: 'chicago-notes-bibliography',
    label: 'custom',
    received: receivedInNote,
    item: (work, visit) => withHash(work, oneRole(cslItem(work, visit)))
  },
  {
    id: 'chicago-author-date',
    name: 'Chicago, author-date',
    csl: 'chicago-author-date',
    label: 'custom',
    received: inBrackets,
    item: (work, visit) => withHash(work, oneRole(cslItem(work, visit)))
  },
  {
    id: 'mla',
    name: 'MLA',
    csl: 'modern-language-association',
    label: 'custom',
    received: inBrackets,
    item: (work, visit) => ({ ...withHash(work, oneRole(cslItem(work, visit))), genre: work.describe(briefDate) })
  },
  {
    id: 'apa',
    name: 'APA',
    csl: 'apa',
    label: 'custom',
    received: inBrackets,
    // As a page on a site its version would not be printed.
    item: (work, visit) => {
      const { 'container-title': publisher, ...item } = withHash(work, cslItem(work, visit))
      return { ...item, type: 'document', ...(publisher && { publisher }) }
    }
  },
  {
    id: 'gbt7714',
    name: 'GB/T 7714—2015',
    csl: 'china-national-standard-gb-t-7714-2015-note',
    label: 'page',
    received: (witness) => `底本原文（${witness}本）`,
    item: chineseItem
  }
]

/** How the text as received is called in a note. */
export function receivedInNote(witness: string): string {
  return `text as received (witness ${witness})`
}

/** Within the parentheses of a citation in the text. */
function inBrackets(witness: string): string {
  return `text as received [witness ${witness}]`
}

/** Where the same people edited and translated, these styles say so at once. */
function oneRole({ editor, translator, ...item }: CslItem): CslItem {
  if (editor && translator) return { ...item, 'editor-translator': editor }
  return { ...item, ...(editor && { editor }), ...(translator && { translator }) }
}

function withHash({ version }: Work, item: CslItem): CslItem {
  return version ? { ...item, version: `${version.number}, content hash ${brief(version.digest)}` } : item
}

/**
 * The author is unknown, and a numbered list then begins with the title; the version stands behind it as in the
 * standard’s example “Dublin core metadata element set: version 1.1[EB/OL]”.
 */
function chineseItem({ id, title, version }: Work, visit?: Visit): CslItem {
  return {
    id,
    type: 'webpage',
    title: title.zh,
    publisher: site.zh,
    ...(version && {
      number: `${version.number}版, SHA-256 ${brief(version.digest)}`,
      issued: cslDate(version.date)
    }),
    ...(visit && { URL: visit.url, accessed: cslDate(visit.day) })
  }
}

/** The digits of a digest that people copy. */
function brief(digest: string): string {
  return digest.slice(0, 12)
}
