import { paragraphOf } from '../model/label.ts'
import { kinds, type SearchRecord } from '../search/record.ts'

/**
 * Parts records into the blocks that an index knows: the sentences of a paragraph are one, every other record is one by
 * itself. An index of sentences would be five times as long, and all of it is sent before the first answer.
 *
 * @returns kind by kind, in each in the order of the site: what is found together lies together
 */
export function blocksOf(records: readonly SearchRecord[]): SearchRecord[][] {
  const sorted = records.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.order - b.order)
  const blocks: SearchRecord[][] = []
  for (const record of sorted) {
    const block = blocks.at(-1)
    if (block && isOneParagraph(block.at(-1)!, record)) block.push(record)
    else blocks.push([record])
  }
  return blocks
}

function isOneParagraph(before: SearchRecord, record: SearchRecord): boolean {
  return (
    record.kind === 'text' &&
    before.kind === 'text' &&
    before.group.id === record.group.id &&
    paragraphOf(before.label) === paragraphOf(record.label)
  )
}
