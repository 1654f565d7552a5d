import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Apparatus, Entry } from '../model/apparatus.ts'
import { block } from './tei-block.ts'
import { cert } from './tei-certainty.ts'
import { type Labels, prose } from './tei-prose.ts'
import { received } from './tei-received.ts'

/** Every entry of the apparatus, whether the text departs from the witness there or not. */
export function apparatusList({ entries }: Apparatus, lang: string, labels: Labels): Element | undefined {
  return block('listApp', { resp: '#editors' }, ...entries.map((entry) => app(entry, lang, labels)))
}

function app(entry: Entry, lang: string, labels: Labels): Element | undefined {
  const { id, segment, lemma, reading, decision, kind, certainty, conjectures, reason } = entry
  return block(
    'app',
    {
      'xml:id': id,
      type: decision,
      subtype: kind.replaceAll(' ', '-'),
      cert: cert[certainty],
      loc: segment,
      from: `#${id}-from`,
      to: `#${id}-to`
    },
    x('lem', { 'xml:lang': lang, wit: reading === undefined ? '#witness' : undefined }, received(lemma)),
    reading === undefined ? undefined : x('rdg', { 'xml:lang': lang, wit: '#witness' }, received(reading)),
    ...conjectures.map((words) => x('rdg', { 'xml:lang': lang, type: 'conjecture' }, received(words))),
    x('note', prose(reason, labels))
  )
}
