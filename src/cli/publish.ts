import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import type { Loaded } from '../load/corpus.ts'
import type { EditionDraft } from '../model/edition.ts'
import { addresses } from '../model/published.ts'

/**
 * Puts an edition on record for good: the ids that are new, none is ever taken away, and the digest of its files under
 * its version. Nothing but the absence of ids may be wrong.
 */
export function publish({ corpus, files }: Loaded, id: string): void {
  const draft = corpus.editions.find((edition) => edition.id === id)
  const { text, record, publishedIds: kept } = draft ?? {}
  const others = files.all().flatMap(({ messages }) => messages.filter(({ ruleId }) => ruleId !== 'published-ids'))
  if (!draft || !text || !kept || record?.status !== 'published' || others.length > 0) {
    const reason = `Unexpected state of \`${id}\`, expected a published edition without other errors: nothing was written`
    files.report({ path: `content/editions/${id}`, line: 1, column: 1 }, 'published-ids', reason)
    return
  }
  const all = new Map([...addresses(draft), ...kept.map(({ id: old, opening }) => [old, opening] as const)])
  const lines = [...all].map(([key, opening]) => `${key}\t${opening}\n`).join('')
  writeFileSync(join(files.root, 'content/editions', id, 'ids.tsv'), lines)
  console.log(`${all.size} ids on record for ${id}, ${all.size - kept.length} of them new`)
  recordDigest(files.root, draft)
  for (const file of files.all()) file.messages = file.messages.filter(({ note }) => !note?.includes('--publish'))
}

/** Writes the digest under the newest version, where it has none yet; comments of the file stay. */
function recordDigest(root: string, { id, versions, contents }: EditionDraft): void {
  const [newest] = versions ?? []
  if (!newest || newest.digest) return
  const path = join(root, 'content/editions', id, 'changes.yaml')
  const document = parseDocument(readFileSync(path, 'utf8'))
  document.setIn([0, 'digest'], contents.digest)
  writeFileSync(path, document.toString({ lineWidth: 0 }))
  console.log(`Version ${newest.version} of ${id} is ${contents.digest}`)
}
