import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { cutRuns, type Run, type Span } from '../model/spans.ts'

/** What is printed before and behind a span, and what it says. */
const signs: Record<Span['kind'], { before: string; behind: string; title: string }> = {
  supplied: { before: '〈', behind: '〉', title: 'Supplied by the editors: see the apparatus' },
  crux: { before: '†', behind: '†', title: 'A crux: the witness cannot be understood here; see the apparatus' }
}

/**
 * The words of a segment as HTML, with the editorial signs of its spans: 发展同时 with 的 supplied →
 * `发展<a class="supplied" href="…#e31">〈的〉</a>同时`. Everything else is escaped.
 *
 * @param apparatus address of the apparatus, where each span has its entry
 */
export function renderSegment(text: string, spans: readonly Span[] = [], apparatus = ''): string {
  return toHtml(
    cutRuns(text, spans).map((run, index, runs) => renderRun(run, runs[index - 1], runs[index + 1], apparatus))
  )
}

function renderRun(run: Run, before: Run | undefined, behind: Run | undefined, apparatus: string): ElementContent {
  return [...run.spans].reverse().reduce<ElementContent>(
    (child, span, depth) => {
      const sign = signs[span.kind]
      const opens = before?.spans.includes(span) ? [] : [sign.before]
      const closes = behind?.spans.includes(span) ? [] : [sign.behind]
      const properties = { class: span.kind, title: sign.title }
      // A link cannot hold a link: where spans overlap the innermost is the link.
      if (depth > 0) return h('span', properties, [...opens, child, ...closes])
      return h('a', { ...properties, href: `${apparatus}#${span.ref}` }, [...opens, child, ...closes])
    },
    { type: 'text', value: run.text }
  )
}
