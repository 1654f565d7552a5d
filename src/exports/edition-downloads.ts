import { languageName } from '../model/language-name.ts'
import type { Waiver } from '../model/edition.ts'
import { assessQuality } from '../model/quality.ts'
import { readingPages } from '../model/reading-pages.ts'
import { apparatusTable } from './apparatus-table.ts'
import type { CitationForms } from '../model/citation.ts'
import { citationDownloads } from './citation-downloads.ts'
import type { Download } from './download.ts'
import { editionJson } from './edition-json.ts'
import { epubBook } from './epub.ts'
import { notesTable } from './notes-table.ts'
import { occurrencesTable } from './occurrences-table.ts'
import { plainText, receivedText } from './plain-text.ts'
import { qualityJson } from './quality-json.ts'
import { segmentsTable } from './segments-table.ts'
import type { ExportSource } from './source.ts'
import { teiDocument } from './tei.ts'
import { tmxDocument } from './tmx.ts'
import { webAnnotations } from './web-annotations.ts'

/**
 * Every file that is made of one edition, in the order of the list of downloads.
 *
 * @param waivers exceptions from the checks, which its quality tells of
 * @param forms its citations, with gaps
 */
export function editionDownloads(source: ExportSource, waivers: readonly Waiver[], forms: CitationForms): Download[] {
  const { edition, occurrences } = source
  const { id, text, translations, witness } = edition
  const memory: Download = {
    file: `${id}.tmx`,
    format: 'TMX 1.4b',
    purpose: 'study',
    about: 'The segments with their translations, for a translation memory.',
    make: () => tmxDocument(source)
  }
  return [
    ...readingPages(edition).map((page): Download => ({
      file: `${page.name}.epub`,
      format: page.layer ? `EPUB, Chinese and ${languageName(page.layer.lang)}` : 'EPUB',
      purpose: 'read',
      about: 'For e-readers: text, notes, apparatus and glossary, linked with each other.',
      make: () => epubBook(source, page)
    })),
    ...citationDownloads(source, forms),
    ...(translations.length > 0 ? [memory] : []),
    {
      file: `${id}.tei.xml`,
      format: 'TEI P5',
      purpose: 'compute',
      about:
        'Text, translations, apparatus, notes and terms in one file, for editors and corpora; the text as received can be recovered from it.',
      make: () => teiDocument(source)
    },
    {
      file: `${id}.json`,
      format: 'JSON',
      purpose: 'compute',
      about: 'The whole edition, as schemas/edition.json describes it.',
      make: () => editionJson(source)
    },
    {
      file: `${id}.segments.csv`,
      format: 'CSV, segments',
      purpose: 'compute',
      about: 'The segments, aligned: a row each, a column for each language.',
      make: () => segmentsTable(edition)
    },
    {
      file: `${id}.occurrences.csv`,
      format: 'CSV, occurrences',
      purpose: 'compute',
      about: 'Every occurrence of a term, with the words that render it; places in Unicode code points.',
      make: () => occurrencesTable(source)
    },
    {
      file: `${id}.notes.csv`,
      format: 'CSV, notes',
      purpose: 'compute',
      about: 'The notes with their lemmas; places in Unicode code points.',
      make: () => notesTable(edition)
    },
    {
      file: `${id}.apparatus.csv`,
      format: 'CSV, apparatus',
      purpose: 'compute',
      about: 'A row for each entry; “departs” tells an empty reading from none.',
      make: () => apparatusTable(edition)
    },
    {
      file: `${id}.annotations.jsonld`,
      format: 'Web Annotations',
      purpose: 'compute',
      about: 'Notes and terms as W3C annotations on the plain-text files.',
      make: () => webAnnotations(source)
    },
    {
      file: `${id}.txt`,
      format: 'Plain text, Chinese',
      purpose: 'compute',
      about: 'The reading text, without labels.',
      make: () => plainText(text)
    },
    ...translations.map((layer): Download => ({
      file: `${id}.${layer.lang}.txt`,
      format: `Plain text, ${languageName(layer.lang)}`,
      purpose: 'compute',
      about: 'The translation, without labels.',
      make: () => plainText(layer)
    })),
    {
      file: `${id}.received.txt`,
      format: 'Plain text, as received',
      purpose: 'check',
      about: `Byte for byte: its sha-256 is ${witness.sha256}.`,
      make: () => receivedText(edition)
    },
    {
      file: `${id}.sha256`,
      format: 'Digests',
      purpose: 'check',
      about: `The sha-256 of each file the editors wrote; that of this file is the content hash, ${edition.contents.digest}.`,
      make: () => edition.contents.sums
    },
    {
      file: `${id}.quality.json`,
      format: 'Quality, JSON',
      purpose: 'check',
      about: 'What the page of the quality counts, for programs.',
      make: () => qualityJson(assessQuality(edition, occurrences, waivers))
    }
  ]
}
