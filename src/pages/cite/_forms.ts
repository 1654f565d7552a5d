import { getEntry } from 'astro:content'
import { editionForms, entryForms } from '../../exports/citation-forms.ts'
import { type CslFiles, cslFormat } from '../../exports/csl-format.ts'
import type { CitationForms } from '../../model/citation.ts'

/** The official styles, as they lie in `src/csl`. */
const files = import.meta.glob<string>('../../csl/*.{csl,xml}', { query: '?raw', import: 'default', eager: true })
const csl: CslFiles = Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(/.*\//, ''), text]))

/** The citations of all works, with gaps. */
interface AllForms {
  /** By the id of the edition. */
  editions: ReadonlyMap<string, CitationForms>
  /** The same for every entry. */
  glossary: CitationForms
}

/** What was made, and the content it was made for. */
let made: (AllForms & { key: string }) | undefined

/**
 * Makes the citations of all works at once, the first time they are asked for: styles that have been read take 400 MB, which
 * are free again when this is done.
 */
export async function allForms(): Promise<AllForms> {
  const { editions } = (await getEntry('corpus', 'corpus'))!.data
  const key = editions.map(({ contents }) => contents.digest).join()
  if (made?.key === key) return made
  const format = cslFormat(csl)
  const formsOf = new Map(editions.map((edition) => [edition.id, editionForms({ edition }, format)]))
  made = { key, editions: formsOf, glossary: entryForms(format) }
  return made
}
