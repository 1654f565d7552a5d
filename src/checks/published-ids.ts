import { openings } from '../model/published.ts'
import type { Check } from './check.ts'

/** URLs are promises (invariant 4): an id that was published is still there and still points at the same words. */
export const publishedIds: Check = (corpus, report) => {
  for (const { id: edition, at: folder, text, record, publishedIds: published } of corpus.editions) {
    if (!text) continue
    const now = openings(text)
    const idOf = new Map([...now].map(([id, opening]) => [opening, id]))
    for (const { id, opening, at } of published) {
      const moved = idOf.get(opening)
      if (!now.has(id)) {
        report(at, 'published-ids', `Unexpected absence of \`#${id}\` from the text, expected every published id`)
      } else if (now.get(id) !== opening && moved && moved !== id) {
        report(
          at,
          'published-ids',
          `Unexpected move of “${opening}” from \`#${id}\` to \`#${moved}\`, expected it to stay`
        )
      }
    }
    if (record?.status !== 'published') continue
    const known = new Set(published.map(({ id }) => id))
    const fresh = [...now.keys()].filter((id) => !known.has(id))
    if (fresh.length === 0) continue
    const reason = `Unexpected ids that are not on record (${fresh.length}, from \`#${fresh[0]}\`), expected all in ids.tsv`
    report(folder, 'published-ids', reason, { note: `Publish them for good: npm run check -- --publish ${edition}` })
  }
}
