/**
 * Citations of passages. All but the passage is known when the site is built, so a form is a finished citation with
 * gaps, and here the gaps are filled.
 */

/** What is cited: what a form leaves open. */
export interface Passage {
  /** The place as the edition prints it: `¶12.3`, `¶12.3–¶13.1`, `§3.1`, `Title`, `note 14`; absent for a whole work. */
  locator?: string
  /** The name of an entry of the glossary, where that is cited. */
  title?: string
  /** Its public address; absent where none is known. */
  url?: string
  /** The day it was looked at, `2026-11-25`. */
  accessed: string
  /** Whether the text as received is quoted, not the reading text. */
  received: boolean
}

/** One citation with gaps, for a passage that has an address and for one that has none. */
export interface Form {
  linked: string
  unlinked: string
}

/** The citations of one work in every style, with gaps. */
export interface CitationForms {
  styles: {
    id: string
    name: string
    /** How the text as received is called, where there is one. */
    received: string
    /** The note with a place, and that of the whole work. */
    located: Form
    whole: Form
    reference: Form
  }[]
  files: (Omit<CitationFile, 'text'> & { received: string; form: Form })[]
}

/** A citation as a style wants it. HTML: text and `<i>`, nothing else. */
export interface Citation {
  /** `chicago-note`, `chicago-author-date`, `mla`, `apa`, `gbt7714` */
  id: string
  name: string
  /** In the text or in a footnote, with the place. */
  note: string
  /** In the bibliography or list of references. */
  reference: string
}

/** A citation for programs. */
export interface CitationFile {
  id: 'bibtex' | 'ris' | 'csl'
  name: string
  /** What its name ends in. */
  file: string
  text: string
}

/** What readers are told where there is no public address to cite. */
export const fallback =
  'This copy has no public address: the label, the version and the content hash identify the passage.'

/** What stands in the gaps: code points that Unicode keeps out of every text. */
export const gaps = {
  place: '\uFDD0',
  title: '\uFDD1',
  /** The title between quotation marks: those within it are single. */
  quoted: '\uFDDA',
  url: '\uFDD2',
  /** What tells the records of two passages apart: `-p12-3`. */
  key: '\uFDD3',
  /** The day of access: `2026-11-05`, `2026/11/05`, `2026,11,5`, `2026`, `November 5, 2026`, `5 Nov. 2026`. */
  day: '\uFDD4',
  slashed: '\uFDD5',
  numbers: '\uFDD6',
  year: '\uFDD7',
  long: '\uFDD8',
  brief: '\uFDD9'
}

/** The citations of a passage, in the order of the forms. */
export function fillCitations(
  { styles, files }: CitationForms,
  passage: Passage
): { styles: Citation[]; files: CitationFile[] } {
  return {
    styles: styles.map(({ id, name, received, located, whole, reference }) => {
      const place = placeOf(passage, received)
      const fill = (form: Form) => fillForm(form, passage, place, escapeHtml)
      return { id, name, note: fill(place ? located : whole), reference: fill(reference) }
    }),
    files: files.map(({ received, form, ...file }) => {
      const place = placeOf(passage, received)
      return { ...file, text: fillForm(form, passage, place && `${place}. `, escapes[file.id]) }
    })
  }
}

function placeOf({ locator, received }: Passage, asReceived: string): string {
  return [locator, received && asReceived].filter(Boolean).join(', ')
}

type Escape = (text: string, gap: keyof typeof gaps) => string

function fillForm({ linked, unlinked }: Form, passage: Passage, place: string, escape: Escape): string {
  const { title = '', url = '', accessed } = passage
  const values: Record<keyof typeof gaps, string> = {
    place,
    title,
    quoted: title.replaceAll('“', '‘').replaceAll('”', '’'),
    url,
    key: keyOf(passage),
    day: accessed,
    slashed: accessed.replaceAll('-', '/'),
    numbers: accessed.split('-').map(Number).join(),
    year: accessed.slice(0, 4),
    long: longDate(accessed),
    brief: briefDate(accessed)
  }
  return (Object.keys(gaps) as (keyof typeof gaps)[]).reduce(
    (text, gap) => text.replaceAll(gaps[gap], () => escape(values[gap], gap)),
    url ? linked : unlinked
  )
}

/** The place in letters and figures, or, since entries of the glossary have none, the name of their page. */
function keyOf({ locator, title, url = '' }: Passage): string {
  const page = title && /([^/]+)\.html/.exec(url)?.[1]
  const words = locator?.replaceAll('¶', 'p').replaceAll('§', 's') ?? page ?? ''
  return words
    .split(/[^a-z0-9]+/i)
    .map((word) => word && `-${word.toLowerCase()}`)
    .join('')
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** A date as far as it is known, as Chicago and APA write it: `2020-01-09` → `January 9, 2020`. */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-')
  return [month && months[Number(month) - 1], day && `${Number(day)},`, year].filter(Boolean).join(' ')
}

/** As MLA writes it: `2020-01-09` → `9 Jan. 2020`; May, June and July are written out, and four letters are left of September. */
export function briefDate(date: string): string {
  const [year, month, day] = date.split('-')
  const name = month && months[Number(month) - 1]!
  const brief = name && name.length > 4 ? `${name.slice(0, name === 'September' ? 4 : 3)}.` : name
  return [day && Number(day), brief, year].filter(Boolean).join(' ')
}

/** As citeproc writes these characters. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&#38;').replaceAll('<', '&#60;').replaceAll('>', '&#62;')
}

const tex: Record<string, string> = { '\\': '\\textbackslash{}', '^': '\\textasciicircum{}', '~': '\\textasciitilde{}' }

/** Text as BibTeX wants it: characters with a meaning in TeX become words, all others stay. */
export function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}&%$#_^~]/g, (character) => tex[character] ?? `\\${character}`)
}

const escapes: Record<CitationFile['id'], Escape> = {
  // An address is taken letter by letter; a brace in it would end the field.
  bibtex: (text, gap) => (gap === 'url' ? text.replaceAll(/[{}\\]/g, encodeURIComponent) : escapeTex(text)),
  ris: (text) => text.replaceAll(/\s+/g, ' '),
  csl: (text) => JSON.stringify(text).slice(1, -1)
}
