import { type Block, type Segment, segmentsByLabel } from '../model/edition.ts'
import type { Term } from '../model/glossary.ts'
import { labelToId } from '../model/label.ts'
import { bySlug, type PlacedOccurrence } from '../model/placed-occurrences.ts'
import type { ReadingPage } from '../model/reading-pages.ts'
import type { ExportSource } from './source.ts'

/** A file of the text: a section of level 1, or what stands before the first. */
export interface TextFile {
  file: string
  blocks: Block[]
}

/** What every file of an EPUB needs to know of the others. */
export interface Book extends ExportSource, ReadingPage {
  /** The segments of the translation by label; none where the book has the Chinese alone. */
  translations: ReadonlyMap<string, Segment>
  textFiles: readonly TextFile[]
  /** The file of each published id of the text: `p12-3` → `s2.xhtml`. */
  fileOf: ReadonlyMap<string, string>
  /** The terms that occur, in the order of the glossary, each with its places. */
  terms: ReadonlyMap<Term, readonly PlacedOccurrence[]>
}

/** Parts a text and gathers what its files say of each other. */
export function gatherBook(source: ExportSource, page: ReadingPage): Book {
  const { edition, glossary, occurrences } = source
  const textFiles = textFilesOf(edition.text.blocks)
  const places = textFiles.flatMap(({ file, blocks }) =>
    blocks
      .flatMap(({ label, segments }) => [label, ...segments.map((segment) => segment.label)])
      .map((label) => [labelToId(label), file] as const)
  )
  const found = bySlug(occurrences)
  const terms = glossary.flatMap((term) => {
    const own = found.get(term.slug)
    return own ? [[term, own] as const] : []
  })
  const translations: ReadonlyMap<string, Segment> = page.layer ? segmentsByLabel(page.layer) : new Map()
  return { ...source, ...page, translations, textFiles, fileOf: new Map(places), terms: new Map(terms) }
}

function textFilesOf(blocks: readonly Block[]): TextFile[] {
  const files: TextFile[] = []
  for (const block of blocks) {
    if (block.level === 1) files.push({ file: `${labelToId(block.label)}.xhtml`, blocks: [] })
    else if (files.length === 0) files.push({ file: 'opening.xhtml', blocks: [] })
    files.at(-1)!.blocks.push(block)
  }
  return files
}

/** Where a place of the text is in the book: `¶12.3` → `s2.xhtml#p12-3`. */
export function placeIn({ fileOf }: Book, label: string): string {
  const id = labelToId(label)
  return `${fileOf.get(id)!}#${id}`
}

/** The file of a term: the glossary is in one for each first letter. */
export function glossaryFile({ slug }: Pick<Term, 'slug'>): string {
  return `glossary-${slug[0]!}.xhtml`
}

/** The label of a place as it is printed. */
export function printedLabel(label: string): string {
  return label === 'title' ? 'Title' : label
}

/** The address of the reading page, where that of the site is known. */
export function pageOnSite({ site, name }: Book): string | undefined {
  return site && `${site}editions/${name}.html`
}
