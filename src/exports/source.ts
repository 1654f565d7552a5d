import type { Edition } from '../model/edition.ts'
import type { Term } from '../model/glossary.ts'
import { surfaceForms } from '../model/occurrences.ts'
import { type PlacedOccurrence, placeOccurrences, traceEdition } from '../model/placed-occurrences.ts'
import type { Trace } from '../model/trace.ts'

/** What every export of an edition is made of. */
export interface ExportSource {
  edition: Edition
  glossary: readonly Term[]
  /** The terms of each segment by its label, in both languages. */
  traces: ReadonlyMap<string, Trace>
  /** Every occurrence of a term, in the order of the text. */
  occurrences: readonly PlacedOccurrence[]
  /** Address of the site with a slash at its end, where one is known. */
  site: string | undefined
}

/** Gathers it. */
export function exportSource(edition: Edition, glossary: readonly Term[], site?: string): ExportSource {
  const traces = traceEdition(edition, surfaceForms(glossary))
  return { edition, glossary, traces, occurrences: placeOccurrences(edition, traces), site }
}

/** What the downloads of the glossary are made of: its terms, and their places in every edition. */
export interface GlossarySource {
  glossary: readonly Term[]
  editions: readonly ExportSource[]
  /** Address of the site with a slash at its end, where one is known. */
  site: string | undefined
}

/** Gathers it of everything that is published. */
export function glossarySource(editions: readonly Edition[], glossary: readonly Term[], site?: string): GlossarySource {
  return { glossary, editions: editions.map((edition) => exportSource(edition, glossary, site)), site }
}
