import { segmentsOf, type TextLayer } from './edition.ts'

/** A section as a part of the whole, in characters from the start of the text. */
export interface Part {
  label: string
  text: string
  level: number
  start: number
  end: number
}

/** How long a text is, where each segment begins in it, and how its sections divide it. In UTF-16 units. */
export interface Extent {
  length: number
  starts: Map<string, number>
  parts: Part[]
}

/** Measures a text, for showing where in the whole something stands. */
export function extentOf(layer: TextLayer): Extent {
  const starts = new Map<string, number>()
  let length = 0
  for (const { label, text } of segmentsOf(layer)) {
    starts.set(label, length)
    length += text.length
  }
  const headings = layer.blocks.filter(({ kind }) => kind === 'heading')
  const parts = headings.map(({ label, level, segments }, index): Part => {
    const next = headings.slice(index + 1).find((other) => other.level <= level)
    return {
      label,
      level,
      text: segments[0]!.text,
      start: starts.get(label)!,
      end: next ? starts.get(next.label)! : length
    }
  })
  return { length, starts, parts }
}
