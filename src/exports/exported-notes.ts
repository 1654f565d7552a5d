import { type Edition, type Note, segmentsByLabel } from '../model/edition.ts'
import { locateLemma } from '../model/lemma.ts'
import { inTextOrder } from '../model/note-markers.ts'
import { plainBlocks } from '../text/plain-blocks.ts'
import { lemmaPlace } from './lemma-place.ts'
import { type CodePoints, inCodePoints } from './positions.ts'

/** A note as it is exported. */
export type ExportedNote = Pick<Note, 'id' | 'lemma' | 'kind' | 'certainty' | 'source'> &
  CodePoints & {
    /** Label of its segment. */
    label: string
    /** Words of the English of the segment that render the lemma, and where they stand in it, if there is an English. */
    rendered: string | null
    renderedStart: number | null
    renderedEnd: number | null
    /** Plain text, a paragraph a line. */
    text: string
    /** Labels the text refers to. */
    references: string[]
  }

/** The notes of an edition in the order of the text. */
export function exportedNotes({ notes, text, translations }: Edition): ExportedNote[] {
  const segments = segmentsByLabel(text)
  const layer = translations.find(({ lang }) => lang === 'en')
  const english = layer && segmentsByLabel(layer)
  return inTextOrder(notes, text).map((note) => {
    const translation = english?.get(note.segment)?.text ?? ''
    const stretch = locateLemma(translation, note.rendered ?? '')
    const rendering = stretch && inCodePoints(translation, stretch)
    return {
      id: note.id,
      label: note.segment,
      lemma: note.lemma,
      ...lemmaPlace(segments.get(note.segment)!.text, note),
      kind: note.kind,
      certainty: note.certainty,
      rendered: note.rendered ?? null,
      renderedStart: rendering?.start ?? null,
      renderedEnd: rendering?.end ?? null,
      source: note.source,
      text: plainBlocks(note.body).join('\n'),
      references: note.references.map(({ label }) => label)
    }
  })
}
