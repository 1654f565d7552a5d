import type { GlossarySource } from './source.ts'
import { listCell, toTable } from './table.ts'
import { exportedTerms } from './exported-terms.ts'

const names = [
  ...['slug', 'term', 'pinyin', 'forms', 'except', 'renderings', 'statuses', 'sources', 'variants'],
  ...['gloss', 'literal', 'category', 'level', 'first', 'first_certainty'],
  ...['members_zh', 'members_en', 'members_gloss', 'related', 'explanation']
]

/**
 * The glossary: a row for each term. Lists in one cell are parted by bars; `renderings`, `statuses` and `sources` go
 * together item by item, and so do those of the members. Two columns for each edition say how often a term occurs in it,
 * and how many of those places are in a refrain.
 */
export function termsTable(source: GlossarySource): string {
  const counted = source.editions.flatMap(({ edition: { id } }) => [`count_${id}`, `refrain_${id}`])
  const rows = exportedTerms(source).map((term) => [
    ...[term.slug, term.term, term.pinyin, listCell(term.forms), listCell(term.except)],
    ...(['en', 'status', 'source'] as const).map((key) => listCell(term.renderings.map((rendering) => rendering[key]))),
    listCell(term.renderings.flatMap(({ variants }) => variants)),
    ...[term.gloss, term.literal, term.category, term.level, term.first.statement, term.first.certainty],
    ...(['zh', 'en', 'gloss'] as const).map((key) => listCell(term.members.map((member) => member[key]))),
    ...[listCell(term.related), term.explanation],
    ...term.counts.flatMap(({ count, inRefrain }) => [count, inRefrain])
  ])
  return toTable([...names, ...counted], rows)
}
