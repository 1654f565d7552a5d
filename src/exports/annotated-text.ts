import type { TextLayer } from '../model/edition.ts'
import { labelToId } from '../model/label.ts'
import { iri } from './iri.ts'
import { plainText, segmentStarts } from './plain-text.ts'
import type { CodePoints } from './positions.ts'

/** A layer as annotations point into it: its plain-text file, and the reading page beside it. */
export interface AnnotatedText {
  /** IRI of the file. */
  source: string
  /** IRI of the reading page. */
  page: string
  /** The code points of the file. */
  characters: readonly string[]
  /** Where each segment begins in it, by label. */
  starts: ReadonlyMap<string, number>
}

/** Code points of context on either side of a quotation. */
const reach = 32

/**
 * Makes a layer ready to be pointed into.
 *
 * @param file of the plain text of the layer, from the root of the site
 * @param page where it is read, likewise
 */
export function annotatedText(layer: TextLayer, file: string, page: string, site: string | undefined): AnnotatedText {
  return {
    source: iri(site, file),
    page: iri(site, page),
    characters: [...plainText(layer)],
    starts: segmentStarts(layer)
  }
}

/**
 * Points at words of a segment: by quoting them with their context, and by their position in the plain-text file. What is
 * read there is the segment under its address, the scope of the target.
 *
 * @param within the place of the words in the segment
 */
export function targetIn({ source, page, characters, starts }: AnnotatedText, label: string, within: CodePoints) {
  const start = starts.get(label)! + within.start
  const end = starts.get(label)! + within.end
  const quote = (from: number, to: number) => characters.slice(Math.max(0, from), to).join('')
  return {
    type: 'SpecificResource',
    source,
    scope: `${page}#${labelToId(label)}`,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: quote(start, end),
        prefix: quote(start - reach, start),
        suffix: quote(end, end + reach)
      },
      { type: 'TextPositionSelector', start, end }
    ]
  }
}
