import type { Report } from '../load/files.ts'
import type { TextLayer } from '../model/edition.ts'
import type { Check } from './check.ts'

/**
 * A translation has the labels of the reading text, all of them, and no others, in the same order (invariant 2). A
 * published edition has one, or a waiver at `title`, which stands for the whole, says why not.
 */
export const layerLabels: Check = (corpus, report) => {
  for (const { id, at, text, translations, hasTranslation, record } of corpus.editions) {
    const published = record?.status === 'published'
    if (published && !hasTranslation) {
      const note =
        'Copy the labels of the text to text.en.md and translate line by line; until then the edition is a draft.\n' +
        'One that is meant to be in Chinese alone has a waiver at segment `title`.'
      const reason = 'Unexpected published edition without a translation, expected text.en.md'
      report(at, 'layer-labels', reason, { note, about: { edition: id, segment: 'title' } })
    }
    for (const layer of text ? translations : []) {
      reportOrphans(text!, layer, report)
      if (published) reportGaps(text!, layer, report)
      reportOrder(text!, layer, report)
    }
  }
}

function labelsOf(layer: TextLayer): string[] {
  return layer.blocks.map(({ label }) => label)
}

function reportOrphans(text: TextLayer, layer: TextLayer, report: Report): void {
  const known = new Set(labelsOf(text))
  for (const { label, at } of layer.blocks) {
    if (known.has(label)) continue
    report(at, 'layer-labels', `Unexpected \`${label}\`, expected only labels of \`${text.path}\``)
  }
}

/** A missing block is reported where the nearest block before it stands. */
function reportGaps(text: TextLayer, layer: TextLayer, report: Report): void {
  const places = new Map(layer.blocks.map(({ label, at }) => [label, at]))
  for (const [index, { label, at }] of text.blocks.entries()) {
    if (places.has(label)) continue
    const before = labelsOf(text)
      .slice(0, index)
      .findLast((earlier) => places.has(earlier))
    const place = places.get(before ?? '') ?? { path: layer.path, line: 1, column: 1 }
    const reason = `Unexpected absence of \`${label}\`, expected it ${before ? `behind \`${before}\`` : 'at the start'}`
    report(place, 'layer-labels', reason, { cause: { at, reason: 'the text has it here' } })
  }
}

function reportOrder(text: TextLayer, layer: TextLayer, report: Report): void {
  const [known, found] = [new Set(labelsOf(text)), new Set(labelsOf(layer))]
  const expected = labelsOf(text).filter((label) => found.has(label))
  const order = layer.blocks.filter(({ label }) => known.has(label))
  const moved = order.find(({ label }, index) => label !== expected[index])
  if (!moved || new Set(order.map(({ label }) => label)).size !== order.length) return
  const reason = `Unexpected \`${moved.label}\`, expected \`${expected[order.indexOf(moved)]!}\` here, the order of the text`
  report(moved.at, 'layer-labels', reason)
}
