import { editionForms, entryForms } from '../../exports/citation-forms.ts'
import { type CslFiles, cslFormat } from '../../exports/csl-format.ts'
import type { Edition } from '../../model/edition.ts'
import type { CitationForms } from '../../model/citation.ts'

/** The official styles, as they lie in `src/csl`. */
const files = import.meta.glob<string>('../../csl/*.{csl,xml}', { query: '?raw', import: 'default', eager: true })
const csl: CslFiles = Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(/.*\//, ''), text]))

/** To read a style takes a second: all pages share them, and what was made with them. */
const format = cslFormat(csl)
const made = new Map<string, CitationForms>()

/** The citations of an edition, with gaps. */
export function formsOf(edition: Edition): CitationForms {
  const key = `${edition.id} ${edition.contents.digest}`
  const forms = made.get(key) ?? editionForms({ edition }, format)
  made.set(key, forms)
  return forms
}

/** Those of every entry of the glossary. */
export function glossaryForms(): CitationForms {
  return entryForms(format)
}
