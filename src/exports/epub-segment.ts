import type { ElementContent } from 'xast'
import { x } from 'xastscript'
import { type Cover, cutRuns, type Marker, type Run } from '../model/spans.ts'
import { glossaryFile } from './epub-book.ts'

/** What is printed before and behind what is supplied and what is a crux. */
const signs = { supplied: ['〈', '〉'], crux: ['†', '†'] } as const

/**
 * The words of a segment: terms as links, editorial signs, markers of notes and entries. A marker has an id, `ref-n14`
 * or `ref-e12`, to which the way back leads.
 */
export function segmentWords(text: string, { spans, markers }: Cover): ElementContent[] {
  return wordsOf(cutRuns(text, spans, markers), 0)
}

/** Runs side by side under one span become one element, so that a term stays one link whatever lies within it. */
function wordsOf(runs: readonly Run[], depth: number): ElementContent[] {
  const nodes: ElementContent[] = []
  for (let from = 0; from < runs.length;) {
    const span = runs[from]!.spans[depth]
    let to = from + 1
    while (span && runs[to]?.spans[depth] === span) to++
    const group = runs.slice(from, to)
    from = to
    if (!span) nodes.push(bareWords(group[0]!))
    else if (span.kind === 'term') {
      const href = `${glossaryFile({ slug: span.ref })}#t-${span.ref}`
      nodes.push(x('a', { class: 'term', href }, wordsOf(group, depth + 1)))
    } else if (span.kind === 'variant') nodes.push(...wordsOf(group, depth + 1))
    else {
      // Where a term crosses the signs they are in parts: each sign stands once, at its end.
      const [before, behind] = signs[span.kind]
      if (group[0]!.start === span.start) nodes.push(x('span', { class: 'sign' }, before))
      nodes.push(...wordsOf(group, depth + 1))
      if (group.at(-1)!.end === span.end) nodes.push(x('span', { class: 'sign' }, behind))
    }
  }
  return nodes
}

function bareWords({ text, marker }: Run): ElementContent {
  return marker ? x('sup', [markerLink(marker)]) : { type: 'text', value: text }
}

/** Readers open a note where it is; an entry is turned to in the apparatus, which is read as a whole as well. */
function markerLink({ kind, ref }: Marker): ElementContent {
  const id = `ref-${ref}`
  if (kind === 'entry')
    return x('a', { id, class: 'ref', href: `apparatus.xhtml#${ref}`, 'aria-label': `Entry ${ref}` }, ref)
  const number = ref.slice(1)
  const noteref = { 'epub:type': 'noteref', role: 'doc-noteref', 'aria-label': `Note ${number}` }
  return x('a', { id, class: 'ref', href: `#${ref}`, ...noteref }, number)
}
