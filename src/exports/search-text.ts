import { type Edition, segmentsByLabel } from '../model/edition.ts'
import { entrySpans } from '../model/entry-spans.ts'
import { labelToId } from '../model/label.ts'
import { findOccurrences, type SurfaceForm } from '../model/occurrences.ts'
import type { Departure, Field, Group, SearchRecord } from '../search/record.ts'

/** A part of an edition that hits are listed under, by the label of a segment. */
export function groupsOf({ id, record, text, translations }: Edition): Map<string, Group> {
  const english = translations[0] && segmentsByLabel(translations[0])
  const groups = new Map<string, Group>()
  const elide = (words: string, key: 'zh' | 'en') =>
    record.refrains.reduce((short, refrain) => short.replace(refrain[key], '…'), words)
  let group: Group = { id: `${id} §0`, of: record.title.en, label: '', zh: '', en: 'Before the first heading' }
  for (const block of text.blocks) {
    if (block.kind === 'heading') {
      const zh = elide(block.segments[0]!.text, 'zh')
      const en = elide(english?.get(block.label)?.text ?? '', 'en')
      group = { id: `${id} ${block.label}`, of: record.title.en, label: block.label, zh, en }
    }
    for (const { label } of block.segments) groups.set(label, group)
  }
  return groups
}

/** The segments of an edition, with every translation. Its categories are those of the formulations that stand in it. */
export function textRecords(
  edition: Edition,
  groups: ReadonlyMap<string, Group>,
  forms: readonly SurfaceForm[]
): SearchRecord[] {
  const { id, text, translations, apparatus } = edition
  const layers = translations.map((layer) => ({ lang: layer.lang, segments: segmentsByLabel(layer) }))
  const entries = Map.groupBy(apparatus.entries, ({ segment }) => segment)
  return text.blocks
    .flatMap(({ segments }) => segments)
    .map(({ label, text: zh }, order): SearchRecord => {
      const departures = entrySpans(zh, entries.get(label) ?? [])
        .flatMap((span): Departure[] =>
          span.kind === 'variant' ? [{ start: span.start, end: span.end, reading: span.reading }] : []
        )
        .sort((a, b) => a.start - b.start)
      const others = layers.map(({ lang, segments }): Field => ({
        lang,
        text: segments.get(label)?.text ?? '',
        departures: []
      }))
      const categories = findOccurrences(zh, forms).flatMap((free) =>
        [free, ...free.covered].map(({ term }) => term.category)
      )
      return {
        kind: 'text',
        url: `editions/${id}.html#${labelToId(label)}`,
        label: label === 'title' ? 'Title' : label,
        group: groups.get(label)!,
        categories: [...new Set(categories)],
        names: 0,
        fields: [{ lang: text.lang, text: zh, departures }, ...others],
        order
      }
    })
}
