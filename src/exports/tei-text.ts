import type { Element, ElementContent } from 'xast'
import { x } from 'xastscript'
import { type Block, type Edition, type Segment, segmentsOf, type TextLayer } from '../model/edition.ts'
import { labelToId } from '../model/label.ts'
import { restoreWitness } from '../model/restore.ts'
import { newLine } from './tei-block.ts'
import { layout } from './tei-received.ts'

/** How a layer is written. */
interface Manner {
  /** Before every id; no two layers have the same. */
  prefix: string
  /** The ids of the same segment in other layers. */
  aligned: (id: string) => string[]
  /** What stands in a segment. */
  content: (segment: Segment) => ElementContent[]
  /** What stands behind one. */
  behind: (segment: Segment, isLast: boolean) => ElementContent | undefined
}

/** The reading text, and behind its segments how the witness is laid out. */
export function readingText({ text, translations, apparatus }: Edition, content: Manner['content']): Element {
  const [start, ...joints] = restoreWitness(text.blocks, apparatus).filter(({ words, entry }) => !words && !entry)
  const behind = new Map(segmentsOf(text).map(({ label }, index) => [label, layout(joints[index]!.text)]))
  const div = x('div', { type: 'edition', 'xml:lang': text.lang }, layout(start!.text))
  return divide(text, div, {
    prefix: '',
    aligned: (id) => translations.map(({ lang }) => `${lang}-${id}`),
    content,
    behind: ({ label }) => behind.get(label)
  })
}

/** A translation, segment by segment. */
export function translatedText(layer: TextLayer, content: Manner['content']): Element {
  const blank: ElementContent = { type: 'text', value: layer.lang.startsWith('zh') ? '' : ' ' }
  return divide(layer, x('div', { type: 'translation', 'xml:lang': layer.lang }), {
    prefix: `${layer.lang}-`,
    aligned: (id) => [id],
    content,
    behind: (_, isLast) => (isLast ? undefined : blank)
  })
}

/** Puts the blocks of a layer into a division, those under a heading into one of their own. */
function divide(layer: TextLayer, whole: Element, manner: Manner): Element {
  const open = [{ level: 0, div: whole }]
  for (const block of layer.blocks) {
    if (block.kind === 'heading') {
      while (open.at(-1)!.level >= block.level) open.pop()
      const div = x('div', { type: 'section', n: block.label })
      open.at(-1)!.div.children.push(newLine, div)
      open.push({ level: block.level, div })
    }
    open.at(-1)!.div.children.push(newLine, blockElement(block, manner))
  }
  for (const { div } of open) div.children.push(newLine)
  return whole
}

function blockElement({ kind, label, segments }: Block, manner: Manner): Element {
  const children = segments.flatMap((segment, index) => [
    segmentElement(segment, manner),
    manner.behind(segment, index === segments.length - 1)
  ])
  if (kind !== 'paragraph') return x('head', children)
  return x('p', { 'xml:id': manner.prefix + labelToId(label), n: label }, children)
}

function segmentElement(segment: Segment, { prefix, aligned, content }: Manner): Element {
  const id = labelToId(segment.label)
  const corresp = aligned(id).map((other) => `#${other}`)
  return x(
    'seg',
    { 'xml:id': prefix + id, type: segment.kind, n: segment.label, corresp: corresp.join(' ') || undefined },
    content(segment)
  )
}
