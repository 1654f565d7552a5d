import { type CitationForms, fillCitations } from '../model/citation.ts'
import type { Download } from './download.ts'
import type { ExportSource } from './source.ts'

/**
 * The edition as a whole, cited. Nobody reads a file on the day it was made for good, so that the day of access is that
 * of the version.
 */
export function wholeCitations({ edition, site }: ExportSource, forms: CitationForms) {
  return fillCitations(forms, {
    ...(site !== undefined && { url: `${site}editions/${edition.id}.html` }),
    accessed: edition.versions[0]!.date,
    received: false
  })
}

/** Its records for reference managers. */
export function citationDownloads(source: ExportSource, forms: CitationForms): Download[] {
  return wholeCitations(source, forms).files.map(({ name, file, text }) => ({
    file: `${source.edition.id}.${file}`,
    format: name,
    purpose: 'cite',
    about: 'The record of the whole edition, for reference managers.',
    make: () => text
  }))
}
