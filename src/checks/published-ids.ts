import type { Report } from '../load/files.ts'
import type { EditionDraft } from '../model/edition.ts'
import { addresses, openings } from '../model/published.ts'
import type { Check } from './check.ts'

/**
 * URLs are promises (invariant 4): an id that was published is still there and still points at the same words. Those of
 * the text have all to be on record; a note or an entry is when it was published.
 */
export const publishedIds: Check = (corpus, report) => {
  for (const draft of corpus.editions) {
    const { id: edition, at: folder, text, record, publishedIds: published } = draft
    if (!text || !published) continue
    reportTwice(draft, report)
    const now = addresses(draft)
    const onRecord = new Map(published.map(({ id, opening }) => [id, opening]))
    let broken = false
    for (const { id, opening, at } of published) {
      const moved = [...now].find(
        ([other, words]) => words === opening && onRecord.get(other) !== opening && isLike(other, id)
      )
      if (now.has(id) && (now.get(id) === opening || !moved)) continue
      broken = true
      const reason = moved
        ? `Unexpected move of “${opening}” from \`#${id}\` to \`#${moved[0]}\`, expected it to stay`
        : `Unexpected absence of \`#${id}\` from the text, expected every published id`
      report(at, 'published-ids', reason)
    }
    if (record?.status !== 'published' || broken) continue
    const fresh = [...openings(text).keys()].filter((id) => !onRecord.has(id))
    if (fresh.length === 0) continue
    const reason = `Unexpected ids that are not on record (${fresh.length}, from \`#${fresh[0]}\`), expected all in ids.tsv`
    report(folder, 'published-ids', reason, { note: `Publish them for good: npm run check -- --publish ${edition}` })
  }
}

/** Two notes with one id would have one address. */
function reportTwice({ notes }: EditionDraft, report: Report): void {
  for (const [index, { id, at }] of notes.entries()) {
    const first = notes.find((other) => other.id === id)!
    if (notes.indexOf(first) === index) continue
    const cause = { at: first.at, reason: 'the first' }
    report(at, 'published-ids', `Unexpected second note \`${id}\`, expected an id of its own`, { cause })
  }
}

/** A paragraph moves to a paragraph, a sentence to a sentence. */
function isLike(id: string, other: string): boolean {
  return id.replaceAll(/\d+/g, '') === other.replaceAll(/\d+/g, '')
}
