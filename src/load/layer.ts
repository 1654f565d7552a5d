import type { Heading, Paragraph, RootContent } from 'mdast'
import { remark } from 'remark'
import type { VFile } from 'vfile'
import type { Block, Place, Segment, TextLayer } from '../model/edition.ts'
import { labelKind, labelNumbers } from '../model/label.ts'
import remarkPlain from '../text/remark-plain.ts'
import type { Report } from './files.ts'

const parser = remark().use(remarkPlain).freeze()

/**
 * Reads a labelled text: `# title`, `## §1 heading`, and paragraphs whose first line is `¶12` and whose other lines are
 * one sentence each. The words are taken from the lines themselves: Markdown only tells the blocks apart.
 */
export function parseLayer(file: VFile, lang: string, report: Report): TextLayer {
  const lines = String(file.value).split('\n')
  const path = file.path
  const blocks: Block[] = []
  for (const node of parser.parse(file).children) {
    const block =
      node.type === 'heading' ? readHeading(node, lines, path, report) : readParagraph(node, lines, path, report)
    if (block) blocks.push(block)
  }
  return { lang, path, blocks: markSalutation(blocks) }
}

function readHeading(node: Heading, lines: string[], path: string, report: Report): Block | undefined {
  const line = node.position!.start.line
  const at: Place = { path, line, column: node.depth + 2 }
  const words = lines[line - 1]!.slice(node.depth).trim()
  if (node.depth === 1) return blockOf('title', 0, 'title', [segmentOf('title', 'title', words, at)], at)
  const [label, ...rest] = words.split(' ')
  if (labelKind(label!) !== 'section') {
    report(
      at,
      'label-form',
      `Unexpected heading that opens with \`${label}\`, expected a section label such as \`§3.1\``
    )
    return undefined
  }
  const level = node.depth - 1
  const depth = labelNumbers(label!).length
  if (depth !== level) {
    const expected = '#'.repeat(depth + 1)
    report(at, 'label-form', `Unexpected \`${'#'.repeat(node.depth)}\` before \`${label}\`, expected \`${expected}\``)
  }
  const text = rest.join(' ').trim()
  if (!text) report(at, 'label-form', `Unexpected heading without words behind \`${label}\`, expected its text`)
  return blockOf(
    'heading',
    level,
    label!,
    [segmentOf('heading', label!, text, { ...at, column: at.column + label!.length + 1 })],
    at
  )
}

function readParagraph(
  node: RootContent | Paragraph,
  lines: string[],
  path: string,
  report: Report
): Block | undefined {
  const { start, end } = node.position!
  const [first, ...sentences] = lines.slice(start.line - 1, end.line)
  const label = first!.trim()
  const at: Place = { path, line: start.line, column: start.column }
  if (labelKind(label) !== 'paragraph') {
    const note = 'A paragraph is its label alone on a line, then one sentence a line, with no blank line between.'
    const found = label.startsWith('¶')
      ? `\`${label.slice(0, 12)}\``
      : `paragraph that opens with \`${label.slice(0, 12)}\``
    report(at, 'label-form', `Unexpected ${found}, expected a label such as \`¶12\` alone on its line`, { note })
    return undefined
  }
  if (sentences.length === 0)
    report(at, 'label-form', `Unexpected \`${label}\` with nothing under it, expected its sentences`)
  const segments = sentences.map((text, index) =>
    segmentOf('sentence', `${label}.${index + 1}`, text, { path, line: start.line + 1 + index, column: 1 })
  )
  return blockOf('paragraph', 0, label, segments, at)
}

/** The salutation is the paragraph under the title that is one segment and ends in a colon or an exclamation mark. */
function markSalutation(blocks: Block[]): Block[] {
  const first = blocks.find(({ kind }) => kind !== 'title')
  const only = first?.segments.length === 1 ? first.segments[0]! : undefined
  if (first?.kind === 'paragraph' && only && /[：:！!]$/.test(only.text)) only.kind = 'salutation'
  return blocks
}

function blockOf(kind: Block['kind'], level: number, label: string, segments: Segment[], at: Place): Block {
  return { kind, level, label, segments, at }
}

function segmentOf(kind: Segment['kind'], label: string, text: string, at: Place): Segment {
  return { label, kind, text, at }
}
