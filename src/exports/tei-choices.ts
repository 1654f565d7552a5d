import type { ElementContent } from 'xast'
import { x } from 'xastscript'
import type { Entry } from '../model/apparatus.ts'
import { entrySpans } from '../model/entry-spans.ts'
import { cert } from './tei-certainty.ts'
import type { Inline } from './tei-inline.ts'
import { received } from './tei-received.ts'

/**
 * The words of a segment that depart from the witness, each beside what the witness has, and its cruces. With `sic` and
 * `orig` taken the text is as received.
 */
export function choices(text: string, entries: readonly Entry[]): Inline[] {
  return entries.flatMap((entry) =>
    entrySpans(text, [entry])
      .filter(({ kind }) => kind !== 'supplied')
      .map((span): Inline => {
        const wrap = (content: ElementContent[]) =>
          span.kind === 'variant'
            ? choice(entry, received(span.reading), content)
            : x('sic', { corresp: `#${entry.id}` }, content)
        return { start: span.start, end: span.end, wrap }
      })
  )
}

function choice({ id, decision, certainty }: Entry, witness: ElementContent[], text: ElementContent[]) {
  const by = { resp: '#editors', cert: cert[certainty] }
  return decision === 'normalized'
    ? x('choice', { corresp: `#${id}` }, x('orig', witness), x('reg', by, text))
    : x(
        'choice',
        { corresp: `#${id}` },
        x('sic', witness),
        x('corr', by, decision === 'supplied' ? x('supplied', text) : text)
      )
}
