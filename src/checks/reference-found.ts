import { labelToId } from '../model/label.ts'
import { openings } from '../model/published.ts'
import type { Check } from './check.ts'

/** Where prose says ¶12.3 there is a ¶12.3: each becomes a link to its place. */
export const referenceFound: Check = (corpus, report) => {
  for (const { id, text, introduction, notes, apparatus } of corpus.editions) {
    if (!text) continue
    const ids = openings(text)
    const terms = corpus.glossary.filter(({ edition }) => edition === id)
    const prose = [...(introduction ? [introduction] : []), ...notes, ...(apparatus?.entries ?? []), ...terms]
    for (const { label, at } of prose.flatMap(({ references }) => references)) {
      if (ids.has(labelToId(label))) continue
      report(at, 'reference-found', `Unexpected \`${label}\`, expected a label of \`${text.path}\``)
    }
  }
  const editions = new Set(corpus.editions.map(({ id }) => id))
  for (const { edition, at } of corpus.glossary) {
    if (edition === undefined || editions.has(edition)) continue
    report(at, 'reference-found', `Unexpected edition \`${edition}\`, expected a folder of content/editions`)
  }
}
