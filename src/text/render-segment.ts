import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { cutRuns, type Run, type Span } from '../model/spans.ts'

/** What is printed before and behind a span, and how it is marked up. */
interface Sign {
  tag: string
  before: string
  behind: string
  title: string
}

const signs: Record<Span['kind'], Sign> = {
  supplied: { tag: 'ins', before: '〈', behind: '〉', title: 'Supplied by the editors' },
  crux: { tag: 'span', before: '†', behind: '†', title: 'A crux: the witness cannot be understood here' }
}

/**
 * The words of a segment as HTML, with the editorial signs of its spans: 发展同时 with 的 supplied →
 * `发展<ins class="supplied" …>〈的〉</ins>同时`. Everything else is escaped.
 */
export function renderSegment(text: string, spans: readonly Span[]): string {
  return toHtml(cutRuns(text, spans).map(renderRun))
}

function renderRun({ text, spans }: Run, index: number, runs: Run[]): ElementContent {
  return [...spans].reverse().reduce<ElementContent>(
    (child, span) => {
      const sign = signs[span.kind]
      const opens = !runs[index - 1]?.spans.includes(span)
      const closes = !runs[index + 1]?.spans.includes(span)
      const words = [...(opens ? [sign.before] : []), child, ...(closes ? [sign.behind] : [])]
      return h(sign.tag, { class: span.kind, 'data-ref': span.ref, title: sign.title }, words) as Element
    },
    { type: 'text', value: text }
  )
}
