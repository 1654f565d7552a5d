import type { Apparatus, Entry } from '../../src/model/apparatus.ts'
import type { Block, Segment, TextLayer } from '../../src/model/edition.ts'
import type { Seeding } from '../../src/model/seeding.ts'

const at = { path: 'text.zh.md', line: 1, column: 1 }

/** A block from its label and its sentences; a section is as deep as its label has numbers. */
export function block(label: string, ...sentences: string[]): Block {
  const kind = label === 'title' ? 'title' : label.startsWith('§') ? 'heading' : 'paragraph'
  const level = kind === 'heading' ? label.split('.').length : 0
  const segments = sentences.map((text, index): Segment => {
    if (kind === 'paragraph') return { label: `${label}.${index + 1}`, kind: 'sentence', text, at }
    return { label, kind, text, at }
  })
  return { kind, level, label, segments, at }
}

/** A reading text of these blocks. */
export function layer(...blocks: Block[]): TextLayer {
  return { lang: 'zh-Hans', path: at.path, blocks }
}

/** An entry of the apparatus; what a test does not care about is filled in. */
export function entry(given: Pick<Entry, 'segment' | 'lemma'> & Partial<Entry>): Entry {
  const usual = { id: 'a1', kind: 'wording', decision: 'emended', certainty: 'certain' } as const
  return { ...usual, conjectures: [], reason: 'A slip.', references: [], at, ...given }
}

/** An apparatus with plain line ends between the blocks. */
export function apparatus(given: Partial<Apparatus> = {}): Apparatus {
  const layout = { start: '', between: '\n', end: '', exceptions: [] }
  return { witness: 'A', by: 'the editors', layout, entries: [], at: { witness: at, layout: at }, ...given }
}

/** The reading text and the apparatus of a seeding nobody has touched. */
export function editionOf({ blocks, layout, gaps }: Seeding): { blocks: Block[]; apparatus: Apparatus } {
  return {
    blocks: blocks.map(({ label, sentences }) => block(label, ...sentences)),
    apparatus: apparatus({ layout, entries: gaps.map((gap) => entry(gap)) })
  }
}
