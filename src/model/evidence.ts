/**
 * What supports a note or a rendering, as its `source` says: a document is named; one is named but its words were not
 * compared, or only a usage; part of what is said has no source; or none was found.
 */
export type Evidence = 'named' | 'not compared' | 'in part' | 'not found'

/** Reads it off the words editors use for it: “source not found”, “no document checked”, “wording not compared”. */
export function evidenceOf(source: string): Evidence {
  if (/^source not found/.test(source)) return 'not found'
  if (/not found/.test(source)) return 'in part'
  return /no document checked|not compared/.test(source) ? 'not compared' : 'named'
}
