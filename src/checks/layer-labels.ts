import type { TextLayer } from '../model/edition.ts'
import type { Check } from './check.ts'

/** A translation has the labels of the reading text, all of them, and no others, in the same order (invariant 2). */
export const layerLabels: Check = (corpus, report) => {
  for (const { text, translations, record } of corpus.editions) {
    if (!text) continue
    for (const layer of translations) {
      const known = new Map(text.blocks.map((block) => [block.label, block]))
      const found = new Set(layer.blocks.map(({ label }) => label))
      for (const { label, at } of layer.blocks) {
        if (!known.has(label))
          report(at, 'layer-labels', `Unexpected \`${label}\`, expected only labels of \`${text.path}\``)
      }
      for (const [index, { label, at }] of text.blocks.entries()) {
        if (found.has(label) || record?.status === 'draft') continue
        const before = text.blocks[index - 1]?.label
        const where = before ? `behind \`${before}\`` : 'at the start'
        const reason = `Unexpected absence of \`${label}\`, expected it ${where}`
        report(placeBehind(layer, before), 'layer-labels', reason, { cause: { at, reason: 'the text has it here' } })
      }
      const shared = text.blocks.filter(({ label }) => found.has(label))
      const order = layer.blocks.filter(({ label }) => known.has(label))
      const moved = order.findIndex(({ label }, index) => label !== shared[index]?.label)
      if (moved !== -1 && new Set(order.map(({ label }) => label)).size === order.length) {
        const { label, at } = order[moved]!
        report(
          at,
          'layer-labels',
          `Unexpected \`${label}\`, expected \`${shared[moved]!.label}\` here, the order of the text`
        )
      }
    }
  }
}

/** Where a missing block would stand: the start of the block it should follow, or of the file. */
function placeBehind(layer: TextLayer, label: string | undefined) {
  return layer.blocks.find((block) => block.label === label)?.at ?? { path: layer.path, line: 1, column: 1 }
}
