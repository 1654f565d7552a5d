import { closeGaps, findGaps, type Gap, takeReceived } from './gaps.ts'
import { type Block, outline } from './outline.ts'
import { splitSentences } from './sentences.ts'
import { findBlocks, type WitnessBlocks } from './witness-blocks.ts'

/** A heading or a paragraph with its label and its sentences (a heading has one). */
export interface SeededBlock {
  kind: Block['kind']
  level: number
  label: string
  sentences: string[]
}

/** Where the witness has something else than `between`: behind the segment with this label it has `witness`. */
export interface LayoutException {
  after: string
  witness: string
}

/** What stands in the witness between the words of the text. */
export interface Layout {
  start: string
  /** Between two blocks; between two sentences of one block there is nothing. */
  between: string
  end: string
  exceptions: LayoutException[]
}

/**
 * A fresh edition of a witness: the labelled text, and how the witness is laid out around it, so that the two together
 * are the witness again (invariant 1) before an editor has touched anything.
 */
export interface Seeding {
  blocks: SeededBlock[]
  layout: Layout
  gaps: Gap[]
}

/** Reads a witness, tells its blocks and sentences apart, and labels them. */
export function seedText(witness: string): Seeding {
  const found = findBlocks(witness)
  const outlined = outline(found.blocks.map(closeGaps))
  const blocks = labelBlocks(outlined)
  const received = cutLikeOutline(outlined, found)
  const between = mostFrequent(received.slice(0, -1).map(({ behind }) => behind))
  const gaps = sortGaps(blocks, received)
  const exceptions = blocks
    .slice(0, -1)
    .map((block, index) => ({ after: segmentLabel(block, block.sentences.length), witness: received[index]!.behind }))
    .filter(({ witness: joint }) => joint !== between)
  const layout = {
    start: found.start,
    between,
    end: found.end,
    exceptions: [...exceptions, ...gaps.betweenSentences]
  }
  return { blocks, layout, gaps: gaps.insideSentences }
}

/** Numbers the sections by depth (§3, §3.1) and the paragraphs throughout (¶12). */
function labelBlocks(outlined: readonly Block[]): SeededBlock[] {
  const counters: number[] = []
  let paragraphs = 0
  return outlined.map(({ kind, level, text }) => {
    if (kind === 'paragraph') return { kind, level, label: `¶${++paragraphs}`, sentences: splitSentences(text) }
    if (kind === 'title') return { kind, level, label: 'title', sentences: [text] }
    counters.length = level
    for (let depth = 0; depth < level; depth++) counters[depth] ??= 0
    counters[level - 1]!++
    return { kind, level, label: `§${counters.join('.')}`, sentences: [text] }
  })
}

/** The label of the nth sentence of a block, from 1. */
function segmentLabel(block: SeededBlock, n: number): string {
  return block.kind === 'paragraph' ? `${block.label}.${n}` : block.label
}

/** A block as the witness has it, and what the witness has behind it. */
interface Received {
  raw: string
  behind: string
}

/** The blocks as received, cut like the outlined ones: a run-in head apart from its paragraph. */
function cutLikeOutline(outlined: readonly Block[], found: WitnessBlocks): Received[] {
  let next = 0
  let rest: string | undefined
  return outlined.map(({ text, runIn }) => {
    const raw = rest ?? found.blocks[next]!
    rest = undefined
    if (!runIn) return { raw, behind: found.joints[next++] ?? '' }
    const head = takeReceived(raw, 0, text)
    rest = raw.slice(head.next)
    return { raw: head.raw, behind: head.behind }
  })
}

/** Finds the gaps inside the blocks: between two sentences a gap is layout, inside one it parts words. */
function sortGaps(blocks: readonly SeededBlock[], received: readonly Received[]) {
  const betweenSentences: LayoutException[] = []
  const insideSentences: Gap[] = []
  for (const [index, block] of blocks.entries()) {
    let from = 0
    for (const [n, sentence] of block.sentences.entries()) {
      const label = segmentLabel(block, n + 1)
      const { raw, behind, next } = takeReceived(received[index]!.raw, from, sentence)
      insideSentences.push(...findGaps(label, sentence, raw))
      if (behind && n + 1 < block.sentences.length) betweenSentences.push({ after: label, witness: behind })
      from = next
    }
  }
  return { betweenSentences, insideSentences }
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '\n'
}
