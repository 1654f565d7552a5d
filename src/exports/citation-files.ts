import { type CitationFile, escapeTex, gaps } from '../model/citation.ts'
import { cslItem, type Visit } from './citation-item.ts'
import type { Work } from './citation-work.ts'

/** A format for programs: its name, what its files end in, and a work in it. */
export type CitationFormat = Omit<CitationFile, 'text'> & { write: (work: Work, visit?: Visit) => string }

/** In the order they are shown. Each is the same record, field by field. */
export const citationFormats: CitationFormat[] = [
  { id: 'bibtex', name: 'BibTeX', file: 'bib', write: bibtex },
  { id: 'ris', name: 'RIS', file: 'ris', write: ris },
  { id: 'csl', name: 'CSL-JSON', file: 'csl.json', write: cslJson }
]

/** The place, and the digest in full. */
function noteOf({ version }: Work): string | undefined {
  return version && `${gaps.place}Content hash (SHA-256): ${version.digest}`
}

function keyOf({ id }: Work): string {
  return `${id}${gaps.key}`
}

/**
 * With the entry type and fields of biblatex, as classic BibTeX has none for a page, a day or a translator. In a second
 * pair of braces an organization is not taken for a person, and a title keeps its capitals.
 */
function bibtex(work: Work, visit?: Visit): string {
  const { title, author, editor, translator, genre, version, 'container-title': site } = cslItem(work, visit)
  const names = { author, editor, translator }
  const fields = {
    ...Object.fromEntries(
      Object.entries(names).map(([role, name]) => [role, name && `{${escapeTex(name[0].literal)}}`])
    ),
    title: `{${escapeTex(title)}}`,
    titleaddon: genre && escapeTex(genre),
    organization: site && escapeTex(site),
    version,
    date: work.version?.date,
    url: visit?.url,
    urldate: visit?.day,
    note: noteOf(work)
  }
  return `@online{${keyOf(work)},\n${lines(fields, (field, value) => `  ${field} = {${value}},`)}\n}\n`
}

/** The tags of a page (`ELEC`) as Zotero and EndNote read them: `A4` translator, `T2` site, `M3` kind, `ET` version, `Y2` day of access. */
function ris(work: Work, visit?: Visit): string {
  const { title, author, editor, translator, genre, version, language, 'container-title': site } = cslItem(work, visit)
  const date = work.version?.date
  const fields = {
    TY: 'ELEC',
    AU: author?.[0].literal,
    ED: editor?.[0].literal,
    A4: translator?.[0].literal,
    TI: title,
    T2: site,
    M3: genre,
    ET: version,
    PY: date?.slice(0, 4),
    DA: date?.replaceAll('-', '/'),
    LA: language,
    UR: visit?.url,
    Y2: visit?.day.replaceAll('-', '/'),
    N1: noteOf(work)
  }
  return `${lines(fields, (tag, value) => `${tag}  - ${value}`)}\nER  - \n`
}

/** Dates stand on one line. */
function cslJson(work: Work, visit?: Visit): string {
  const json = JSON.stringify([{ ...cslItem(work, visit), id: keyOf(work), note: noteOf(work) }], undefined, 2)
  return `${json.replaceAll(/\[\s+\[[\d,\s]+\]\s+\]/g, (date) => date.replaceAll(/\s/g, ''))}\n`
}

/** A line for every field that has a value. */
function lines(fields: Record<string, string | undefined>, line: (field: string, value: string) => string): string {
  return Object.entries(fields)
    .flatMap(([field, value]) => (value === undefined ? [] : line(field, value)))
    .join('\n')
}
