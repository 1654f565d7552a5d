import { type Block, outline } from './outline.ts'
import { splitSentences } from './sentences.ts'
import { findBlocks, type WitnessBlocks } from './witness-blocks.ts'

/** A line end inside a block, with the blank around it. */
const lineBreak = /[^\S\n]*\r?\n[^\S\n]*/gu

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

/** Words of a segment in which the witness breaks its line; `occurrence` counts from 1. */
export interface BrokenLine {
  segment: string
  lemma: string
  occurrence: number
  reading: string
}

/**
 * A fresh edition of a witness: the labelled text, and how the witness is laid out around it, so that the two together
 * are the witness again (invariant 1) before an editor has touched anything.
 */
export interface Seeding {
  blocks: SeededBlock[]
  layout: Layout
  brokenLines: BrokenLine[]
}

/** Reads a witness, tells its blocks and sentences apart, and labels them. */
export function seedText(witness: string): Seeding {
  const found = findBlocks(witness)
  const outlined = outline(found.blocks.map((block) => block.replace(lineBreak, '')))
  const blocks = labelBlocks(outlined)
  const received = cutLikeOutline(outlined, found)
  const between = mostFrequent(received.slice(0, -1).map(({ behind }) => behind))
  const broken = findBreaks(blocks, received)
  const exceptions = blocks
    .slice(0, -1)
    .map((block, index) => ({ after: segmentLabel(block, block.sentences.length), witness: received[index]!.behind }))
    .filter(({ witness: joint }) => joint !== between)
  const layout = {
    start: found.start,
    between,
    end: found.end,
    exceptions: [...exceptions, ...broken.betweenSentences]
  }
  return { blocks, layout, brokenLines: broken.insideSentences }
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
    const head = takeRaw(raw, 0, text)
    rest = raw.slice(head.next)
    return { raw: head.text, behind: head.behind }
  })
}

/** Finds each line end inside a block: between two sentences it is layout, inside one it breaks words. */
function findBreaks(blocks: readonly SeededBlock[], received: readonly Received[]) {
  const betweenSentences: LayoutException[] = []
  const insideSentences: BrokenLine[] = []
  for (const [index, block] of blocks.entries()) {
    let from = 0
    for (const [n, sentence] of block.sentences.entries()) {
      const label = segmentLabel(block, n + 1)
      const raw = takeRaw(received[index]!.raw, from, sentence)
      insideSentences.push(...brokenLines(label, sentence, raw.text))
      if (raw.behind && n + 1 < block.sentences.length) betweenSentences.push({ after: label, witness: raw.behind })
      from = raw.next
    }
  }
  return { betweenSentences, insideSentences }
}

/** The stretch of a received block that is this sentence, and the line end behind it. */
function takeRaw(block: string, from: number, sentence: string) {
  let at = from
  let seen = 0
  while (seen < sentence.length) {
    const blank = breakAt(block, at)
    if (blank) at += blank.length
    else {
      at++
      seen++
    }
  }
  const behind = breakAt(block, at)
  return { text: block.slice(from, at), behind, next: at + behind.length }
}

/** The line end that stands at a place, or nothing. */
function breakAt(block: string, at: number): string {
  return /^[^\S\n]*\r?\n[^\S\n]*/u.exec(block.slice(at))?.[0] ?? ''
}

/** Each broken place of a sentence with the character before and behind; places that touch become one. */
function brokenLines(segment: string, sentence: string, raw: string): BrokenLine[] {
  const places: { start: number; end: number; reading: string }[] = []
  let removed = 0
  for (const match of raw.matchAll(lineBreak)) {
    const at = match.index - removed
    removed += match[0].length
    const last = places.at(-1)
    if (last && last.end >= at) {
      last.reading =
        last.reading.slice(0, last.reading.length - (last.end - at)) + match[0] + sentence.slice(at, at + 1)
      last.end = at + 1
    } else places.push({ start: at - 1, end: at + 1, reading: sentence[at - 1]! + match[0] + sentence[at]! })
  }
  return places.map(({ start, end, reading }) => {
    const lemma = sentence.slice(start, end)
    return { segment, lemma, occurrence: sentence.slice(0, start + 1).split(lemma).length, reading }
  })
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '\n'
}
