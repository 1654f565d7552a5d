import type { Entry } from './apparatus.ts'
import type { Block, Edition, Note } from './edition.ts'
import type { Term } from './glossary.ts'
import { inTextOrder } from './note-markers.ts'
import type { PlacedOccurrence } from './placed-occurrences.ts'

/** A term of a paragraph, once, however often it stands there. */
export interface AnnotatedTerm {
  term: Term
  /** The words of the translation that render it where it first has any; absent where none do. */
  here: string | undefined
}

/** A paragraph, a heading or the title, with all that is said of its words, each in the order of the text. */
export interface AnnotatedBlock {
  label: string
  terms: AnnotatedTerm[]
  notes: Note[]
  entries: Entry[]
}

/** What stands from one heading to the next, as far as anything is said of it. */
export interface AnnotatedSection {
  /** The title or the heading it begins with; absent before the first. */
  heading: Block | undefined
  /** Blocks of which something is said; none where that is so only of sections under this one. */
  blocks: AnnotatedBlock[]
}

/**
 * Everything an edition says of words of its text: terms, those within longer ones as well, notes, entries of the
 * apparatus. Sections in which nothing is annotated, nor in any under them, are left out.
 *
 * @param occurrences every place of a term in the edition, in the order of the text
 */
export function annotatedSections(
  { text, notes, apparatus }: Edition,
  occurrences: readonly PlacedOccurrence[]
): AnnotatedSection[] {
  const sortedNotes = inTextOrder(notes, text)
  const sortedEntries = inTextOrder(apparatus.entries, text)
  const sections: AnnotatedSection[] = []
  for (const block of text.blocks) {
    const labels = new Set(block.segments.map(({ label }) => label))
    const annotated: AnnotatedBlock = {
      label: block.label,
      terms: termsOf(occurrences.filter(({ segment }) => labels.has(segment.label))),
      notes: sortedNotes.filter(({ segment }) => labels.has(segment)),
      entries: sortedEntries.filter(({ segment }) => labels.has(segment))
    }
    if (block.kind !== 'paragraph' || sections.length === 0) {
      sections.push({ heading: block.kind === 'paragraph' ? undefined : block, blocks: [] })
    }
    const isAnnotated = annotated.terms.length + annotated.notes.length + annotated.entries.length > 0
    if (isAnnotated) sections.at(-1)!.blocks.push(annotated)
  }
  return sections.filter((section, index) => holdsAny(section, sections.slice(index + 1)))
}

function termsOf(occurrences: readonly PlacedOccurrence[]): AnnotatedTerm[] {
  return [...Map.groupBy(occurrences, ({ term }) => term)].map(([term, places]) => {
    const rendered = places.find(({ counterpart }) => counterpart)
    return { term, here: rendered?.translation!.text.slice(rendered.counterpart!.start, rendered.counterpart!.end) }
  })
}

/** Whether anything is said of a section, or of one under it. @param later the sections behind it */
function holdsAny({ heading, blocks }: AnnotatedSection, later: readonly AnnotatedSection[]): boolean {
  if (blocks.length > 0) return true
  // The title is above nothing: the sections stand beside it.
  if (heading?.kind !== 'heading') return false
  const next = later.findIndex((other) => other.heading!.level <= heading.level)
  return later.slice(0, next === -1 ? undefined : next).some((other) => other.blocks.length > 0)
}
