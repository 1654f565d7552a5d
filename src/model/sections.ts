import type { TextLayer } from './edition.ts'

/** A heading with what stands under it: the contents list and the section marks are drawn from this. */
export interface Section {
  label: string
  level: number
  text: string
  sections: Section[]
}

/** The sections of a text, nested by level. */
export function sectionTree(layer: TextLayer): Section[] {
  const top: Section[] = []
  const open: Section[] = []
  for (const block of layer.blocks) {
    if (block.kind !== 'heading') continue
    const section = { label: block.label, level: block.level, text: block.segments[0]!.text, sections: [] }
    while (open.length && open.at(-1)!.level >= block.level) open.pop()
    const siblings = open.at(-1)?.sections ?? top
    siblings.push(section)
    open.push(section)
  }
  return top
}
