import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { type Cover, cutRuns, type Marker, type Run, type Span } from '../model/spans.ts'

/** What is printed before and behind a span, and what it says. */
const signs = {
  supplied: { before: '〈', behind: '〉', title: 'Supplied by the editors: see the apparatus' },
  crux: { before: '†', behind: '†', title: 'A crux: the witness cannot be understood here; see the apparatus' }
}

/** Addresses of what spans and markers lead to. */
export interface SegmentLinks {
  /** Page of the apparatus, where each entry has its place. */
  apparatus: string
  /** Page of the quality, where each version has its place. */
  quality: string
  /** Folder of the glossary. */
  glossary: string
}

/**
 * The words of a segment as HTML: terms as links, editorial signs, departures from the witness, markers of notes and
 * entries. 发展同时 with 的 supplied → `发展<a class="supplied" href="…#e31">〈的〉</a>同时`. Everything else is escaped.
 */
export function renderSegment(text: string, { spans, markers }: Cover, links: SegmentLinks): string {
  return toHtml(renderRuns(cutRuns(text, spans, markers), 0, { ...links, inLink: false }))
}

interface Context extends SegmentLinks {
  inLink: boolean
}

/** Runs side by side under one span become one element, so that a term stays one link whatever lies within it. */
function renderRuns(runs: readonly Run[], depth: number, context: Context): ElementContent[] {
  const nodes: ElementContent[] = []
  for (let from = 0; from < runs.length;) {
    const span = runs[from]!.spans[depth]
    let to = from + 1
    while (span && runs[to]?.spans[depth] === span) to++
    const group = runs.slice(from, to)
    nodes.push(span ? renderSpan(span, group, depth, context) : renderBare(runs[from]!, context))
    from = to
  }
  return nodes
}

function renderBare({ text, marker }: Run, { apparatus, quality }: Context): ElementContent {
  return marker ? renderMarker(marker, apparatus, quality) : { type: 'text', value: text }
}

function renderMarker({ kind, ref }: Marker, apparatus: string, quality: string): ElementContent {
  if (kind === 'note') {
    const number = ref.replace(/^n/, '')
    return h('a', { class: 'ref', href: `#${ref}`, 'aria-label': `Note ${number}` }, number)
  }
  if (kind === 'entry') {
    return h('a', { class: 'ref entry', href: `${apparatus}#${ref}`, 'aria-label': `Entry ${ref}` }, ref)
  }
  const href = `${quality}#v${ref.replaceAll('.', '-')}`
  return h('a', { class: 'ref change', href, 'aria-label': `Changed in version ${ref}` }, ref)
}

function renderSpan(span: Span, runs: readonly Run[], depth: number, context: Context): Element {
  // Where spans overlap without one holding the other, one is in parts: what it shows once stands at its ends.
  const opens = runs[0]!.start === span.start
  const closes = runs.at(-1)!.end === span.end
  if (span.kind === 'term') {
    const href = `${context.glossary}${span.ref}.html`
    const covered = span.covered.length > 0 && { 'data-covered': span.covered.join(' ') }
    const inner = renderRuns(runs, depth + 1, { ...context, inLink: true })
    return h('a', { class: 'term', href, 'data-trace': span.trace.join(' '), ...covered }, inner)
  }
  if (span.kind === 'variant') {
    const reading = opens ? span.reading : ''
    return h('span', { class: 'variant', 'data-reading': reading }, renderRuns(runs, depth + 1, context))
  }
  return renderSign(span, runs, depth, { ...context, opens, closes })
}

/** Links to the entry, where no other link is in the way: then its first sign does, or its marker. */
function renderSign(
  { kind, ref }: Span & { kind: keyof typeof signs },
  runs: readonly Run[],
  depth: number,
  { opens, closes, ...context }: Context & { opens: boolean; closes: boolean }
): Element {
  const { before, behind, title } = signs[kind]
  const holdsLink = runs.some(
    (run) => run.marker ?? run.spans.slice(depth + 1).some((inner) => inner.kind !== 'variant')
  )
  const isLink = !context.inLink && !holdsLink
  const link = { title, href: `${context.apparatus}#${ref}` }
  const first =
    context.inLink || isLink ? h('span', { class: 'sign' }, before) : h('a', { class: 'sign', ...link }, before)
  const inner = renderRuns(runs, depth + 1, { ...context, inLink: context.inLink || isLink })
  const content = [...(opens ? [first] : []), ...inner, ...(closes ? [h('span', { class: 'sign' }, behind)] : [])]
  return isLink ? h('a', { class: kind, ...link }, content) : h('span', { class: kind, title }, content)
}
