import { remark } from 'remark'
import type { VFile } from 'vfile'
import type { Block, Segment, TextLayer } from '../model/edition.ts'
import type { Place } from '../model/place.ts'
import { labelKind, labelNumbers } from '../model/label.ts'
import remarkPlain from '../text/remark-plain.ts'
import type { Report } from './files.ts'

const parser = remark().use(remarkPlain).freeze()

/** Says what keeps a text from being read, at a line and column of it. */
type Refuse = (line: number, column: number, reason: string, note?: string) => undefined

/**
 * Reads a labelled text: `# title`, `## §1 heading`, and paragraphs whose first line is `¶12` and whose other lines are
 * one sentence each. The words are taken from the lines themselves: Markdown only tells the blocks apart.
 *
 * @returns `undefined` where the form is at fault: that has been reported, and checks of what it says would only echo it
 */
export function parseLayer(file: VFile, lang: string, report: Report): TextLayer | undefined {
  const lines = String(file.value).split('\n')
  const path = file.path
  let faults = 0
  const refuse: Refuse = (line, column, reason, note) => {
    faults++
    report({ path, line, column }, 'label-form', reason, { note })
  }
  const blocks: Block[] = []
  for (const node of parser.parse(file).children) {
    const { start, end } = node.position!
    const own = lines.slice(start.line - 1, end.line)
    const block =
      node.type === 'heading'
        ? readHeading(own[0]!, node.depth, start.line, path, refuse)
        : readParagraph(own, start.line, path, refuse)
    if (block) blocks.push(block)
  }
  if (blocks.length === 0 && faults === 0) refuse(1, 1, 'Unexpected empty text, expected a title or a paragraph `¶1`')
  return faults === 0 ? { lang, path, blocks: markSalutation(blocks) } : undefined
}

function readHeading(source: string, depth: number, line: number, path: string, refuse: Refuse): Block | undefined {
  const [, before, label, gap, words] = /^(\s*#+\s*)(\S*)(\s*)(.*)$/.exec(source)!
  const column = before!.length + 1
  const text = words!.trim()
  if (depth === 1) {
    if (!label) return refuse(line, column, 'Unexpected empty title, expected its words or no line for it')
    return block('title', 0, 'title', [
      segment('title', 'title', source.slice(before!.length).trim(), { path, line, column })
    ])
  }
  if (labelKind(label!) !== 'section') {
    return refuse(line, column, `Unexpected heading that opens with \`${label}\`, expected a label such as \`§3.1\``)
  }
  const expected = '#'.repeat(labelNumbers(label!).length + 1)
  if (expected.length !== depth) {
    return refuse(line, column, `Unexpected \`${'#'.repeat(depth)}\` before \`${label}\`, expected \`${expected}\``)
  }
  if (!text) return refuse(line, column, `Unexpected heading without words behind \`${label}\`, expected its text`)
  const at = { path, line, column: column + label!.length + gap!.length }
  return { ...block('heading', depth - 1, label!, [segment('heading', label!, text, at)]), at: { path, line, column } }
}

function readParagraph(lines: string[], line: number, path: string, refuse: Refuse): Block | undefined {
  const [first, ...sentences] = lines
  const label = first!.trim()
  if (labelKind(label) !== 'paragraph') {
    const note = 'A paragraph is its label alone on a line, then one sentence a line, with no blank line between.'
    const opening = label.length > 12 ? `${label.slice(0, 12)}…` : label
    const reason = `Unexpected paragraph that opens with \`${opening}\`, expected a label such as \`¶12\` alone on its line`
    return refuse(line, 1, reason, note)
  }
  if (sentences.length === 0)
    return refuse(line, 1, `Unexpected \`${label}\` with nothing under it, expected its sentences`)
  const inner = sentences.findIndex((text) => labelKind(text.trim()))
  if (inner !== -1) {
    const reason = `Unexpected \`${sentences[inner]!.trim()}\` among the sentences of \`${label}\`, expected a blank line before it`
    return refuse(line + 1 + inner, 1, reason)
  }
  const segments = sentences.map((text, index) =>
    segment('sentence', `${label}.${index + 1}`, text, { path, line: line + 1 + index, column: 1 })
  )
  return { ...block('paragraph', 0, label, segments), at: { path, line, column: 1 } }
}

/** The salutation is the paragraph under the title that is one segment and ends in a colon or an exclamation mark. */
function markSalutation(blocks: Block[]): Block[] {
  const first = blocks.find(({ kind }) => kind !== 'title')
  const only = first?.segments.length === 1 ? first.segments[0]! : undefined
  if (first?.kind === 'paragraph' && only && /[：:！!]$/.test(only.text)) only.kind = 'salutation'
  return blocks
}

function block(kind: Block['kind'], level: number, label: string, segments: Segment[]): Block {
  return { kind, level, label, segments, at: segments[0]!.at }
}

function segment(kind: Segment['kind'], label: string, text: string, at: Place): Segment {
  return { label, kind, text, at }
}
