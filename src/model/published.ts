import { type EditionDraft, segmentsOf, type TextLayer } from './edition.ts'
import { labelToId, paragraphOf } from './label.ts'

/** Enough of a segment to know it again. */
const length = 12

/** Every id of a text, in order, with the first characters of what it points at. */
export function openings(text: TextLayer): Map<string, string> {
  const ids = new Map<string, string>()
  for (const { label, text: words } of segmentsOf(text)) {
    const opening = words.slice(0, length)
    const paragraph = labelToId(paragraphOf(label))
    if (!ids.has(paragraph)) ids.set(paragraph, opening)
    const id = labelToId(label)
    if (!ids.has(id)) ids.set(id, opening)
  }
  return ids
}

/** Every id an edition publishes: those of its text, then those of its notes and entries, which point at their lemmas. */
export function addresses({ text, notes, apparatus }: EditionDraft): Map<string, string> {
  const hung = [...notes, ...(apparatus?.entries ?? [])].map(({ id, lemma }) => [id, lemma.slice(0, length)] as const)
  return new Map([...(text ? openings(text) : []), ...hung])
}
