import { type Block, type Edition, type Segment, segmentsByLabel, type TextLayer } from '../model/edition.ts'
import { labelToId } from '../model/label.ts'

/** A title, a heading or a paragraph as it is exported. */
export interface ExportedBlock {
  label: string
  id: string
  kind: Block['kind']
  level: number
}

/** A segment as it is exported, in every language. */
export interface ExportedSegment {
  label: string
  id: string
  kind: Segment['kind']
  /** Label of the block it stands in. */
  block: string
  /** Label of the heading it stands under, or is; `null` before the first. */
  section: string | null
  /** Its words by language, the reading text first; `null` where a translation has none. */
  text: Record<string, string | null>
}

/** The blocks of a text in order. */
export function exportedBlocks({ blocks }: TextLayer): ExportedBlock[] {
  return blocks.map(({ label, kind, level }) => ({ label, id: labelToId(label), kind, level }))
}

/** The segments of an edition in order, each with its translations. */
export function exportedSegments({ text, translations }: Edition): ExportedSegment[] {
  const layers = translations.map((layer) => ({ lang: layer.lang, segments: segmentsByLabel(layer) }))
  let section: string | null = null
  return text.blocks.flatMap((block) => {
    if (block.kind === 'heading') section = block.label
    return block.segments.map(({ label, kind, text: words }) => ({
      label,
      id: labelToId(label),
      kind,
      block: block.label,
      section,
      text: {
        [text.lang]: words,
        ...Object.fromEntries(layers.map(({ lang, segments }) => [lang, segments.get(label)?.text ?? null]))
      }
    }))
  })
}
