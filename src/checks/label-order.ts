import { type Block } from '../model/edition.ts'
import { labelNumbers } from '../model/label.ts'
import type { Check } from './check.ts'

/**
 * Labels ascend and none comes twice. Gaps are fine: a label that was published and withdrawn is not used again.
 * Otherwise `#p12-3` would be two places, or would point backwards.
 */
export const labelOrder: Check = (corpus, report) => {
  for (const { text, translations } of corpus.editions) {
    for (const layer of [...(text ? [text] : []), ...translations]) {
      const seen = new Map<string, Block>()
      const last: Partial<Record<Block['kind'], Block>> = {}
      for (const block of layer.blocks) {
        const { label, kind, at } = block
        const earlier = seen.get(label)
        const before = last[kind]
        if (earlier) {
          const cause = { at: earlier.at, reason: 'first used here' }
          report(at, 'label-order', `Unexpected second \`${label}\`, expected every label once`, { cause })
        } else if (before && compare(labelNumbers(label), labelNumbers(before.label)) < 0) {
          report(at, 'label-order', `Unexpected \`${label}\` behind \`${before.label}\`, expected labels that ascend`)
        }
        if (!earlier) seen.set(label, block)
        last[kind] = block
      }
    }
  }
}

function compare(a: number[], b: number[]): number {
  const differing = a.findIndex((number, index) => number !== b[index])
  return differing === -1 ? a.length - b.length : a[differing]! - (b[differing] ?? 0)
}
