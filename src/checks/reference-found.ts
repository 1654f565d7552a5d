import { labelToId } from '../model/label.ts'
import { openings } from '../model/published.ts'
import type { Check } from './check.ts'

/** Where prose says ¶12.3 there is a ¶12.3: each becomes a link to its place. */
export const referenceFound: Check = (corpus, report) => {
  for (const { text, introduction, notes, apparatus } of corpus.editions) {
    if (!text) continue
    const ids = openings(text)
    for (const { references } of [...(introduction ? [introduction] : []), ...notes, ...(apparatus?.entries ?? [])]) {
      for (const { label, at } of references) {
        if (ids.has(labelToId(label))) continue
        report(at, 'reference-found', `Unexpected \`${label}\`, expected a label of \`${text.path}\``)
      }
    }
  }
}
