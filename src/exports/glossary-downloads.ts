import type { Term } from '../model/glossary.ts'
import type { ExportSource } from './source.ts'

/** What the downloads of the glossary are made of: its terms, and their places in every edition. */
export interface GlossarySource {
  glossary: readonly Term[]
  editions: readonly ExportSource[]
  /** Address of the site with a slash at its end, where one is known. */
  site: string | undefined
}
