import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Edition } from '../model/edition.ts'
import { labelToId } from '../model/label.ts'
import type { SegmentChange, Version } from '../model/version.ts'
import { block } from './tei-block.ts'
import { type Labels, proseNodes } from './tei-prose.ts'

/** Every version, the newest first, with the words it changed. */
export function revisions({ record, versions, text }: Edition, labels: Labels): Element | undefined {
  const lang = text.lang
  return block(
    'revisionDesc',
    { status: record.status },
    block('listChange', {}, ...versions.map((version) => change(version, lang, labels)))
  )
}

function change(
  { version, date, summary, digest, segments }: Version,
  lang: string,
  labels: Labels
): Element | undefined {
  return block(
    'change',
    { n: version, when: date },
    x('p', proseNodes(summary, labels)),
    digest === undefined ? undefined : x('idno', { type: 'sha-256' }, digest),
    block('list', {}, ...segments.map((one) => segmentChange(one, lang, labels)))
  )
}

function segmentChange(
  { segment, layer, was, now, reason }: SegmentChange,
  lang: string,
  labels: Labels
): Element | undefined {
  const target = `#${layer === lang ? '' : `${layer}-`}${labelToId(segment)}`
  return block(
    'item',
    {},
    x('ref', { target }, segment),
    x('quote', { type: 'was', 'xml:lang': layer }, was),
    x('quote', { type: 'now', 'xml:lang': layer }, now),
    x('p', proseNodes(reason, labels))
  )
}
