import type { Element } from 'xast'
import { x } from 'xastscript'
import { type Book, pageOnSite } from './epub-book.ts'

/**
 * The identifier of a book: the same wherever it was made, and another one for each version, so that what a reader has
 * marked stays with the words it was marked in.
 */
export function identifierOf({ name, edition }: Book): string {
  return `urn:tifa:${name}:${edition.record.version}`
}

/** What the package says of the book. */
export function metadata(book: Book): Element {
  const { record, apparatus, witness, contents, id } = book.edition
  const { date } = book.edition.versions[0]!
  const page = pageOnSite(book)
  return x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    x('dc:identifier', { id: 'dc-identifier' }, identifierOf(book)),
    page ? x('dc:identifier', page) : null,
    x('dc:title', { id: 'dc-title', 'xml:lang': 'en' }, record.title.en),
    meta('alternate-script', record.title.zh, { refines: '#dc-title', 'xml:lang': 'zh-Hans' }),
    x('dc:language', 'zh-Hans'),
    book.layer ? x('dc:language', book.layer.lang) : null,
    // A name that is only inferred is no author; what is known of the speaker stands in the introduction.
    x('dc:creator', { id: 'dc-creator' }, record.speaker.certainty === 'certain' ? record.speaker.statement : unnamed),
    meta('role', 'spk', { refines: '#dc-creator', scheme: 'marc:relators' }),
    x('dc:contributor', { id: 'dc-contributor' }, apparatus.by),
    meta('role', 'edt', { refines: '#dc-contributor', scheme: 'marc:relators' }),
    x('dc:publisher', 'Tifa'),
    x('dc:date', date),
    x('dc:description', record.summary),
    x('dc:rights', `${record.licence.edition} ${record.licence.text}`),
    x('dc:source', `Tifa, edition ${id}, version ${record.version}, content hash (sha-256) ${contents.digest}`),
    x('dc:source', `Witness ${witness.siglum} (sha-256 ${witness.sha256}): ${witness.known}`),
    meta('dcterms:modified', `${date}T00:00:00Z`),
    ...accessibility.map(([property, value]) => meta(`schema:${property}`, value))
  ])
}

const unnamed = 'Speaker not established'

function meta(property: string, value: string, attributes = {}): Element {
  return x('meta', { property, ...attributes }, value)
}

/** What the book is like for readers who do not see it; that it meets a standard was not examined, and is not said. */
const accessibility = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityHazard', 'none'],
  [
    'accessibilitySummary',
    'Text alone, with headings, and with its languages marked. Notes, apparatus and glossary are linked with their ' +
      'places in both directions. There are no page numbers: every sentence has a label by which it is cited.'
  ]
] as const
