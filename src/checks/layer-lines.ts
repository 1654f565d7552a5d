import type { Check } from './check.ts'

/** Line 3 of ¶12 is ¶12.3 in every layer, so a paragraph has as many lines in the translation as in the text. */
export const layerLines: Check = (corpus, report) => {
  for (const { text, translations } of corpus.editions) {
    const blocks = new Map(text?.blocks.map((block) => [block.label, block]))
    for (const layer of translations) {
      for (const { label, segments, at } of layer.blocks) {
        const original = blocks.get(label)
        if (!original || original.segments.length === segments.length) continue
        const reason = `Unexpected ${lines(segments.length)} under \`${label}\`, expected ${original.segments.length}`
        const note = 'What translates one line stands on one line, be it two sentences or a part of one.'
        report(at, 'layer-lines', reason, { cause: { at: original.at, reason: 'as many as the text has' }, note })
      }
    }
  }
}

function lines(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`
}
