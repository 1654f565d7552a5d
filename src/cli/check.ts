import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runChecks } from '../checks/index.ts'
import { loadCorpus } from '../load/corpus.ts'
import { countErrors, formatAnnotations, formatReport } from '../load/report.ts'
import { segmentsOf } from '../model/edition.ts'
import { addresses } from '../model/published.ts'

/**
 * Checks the content and says everything that is wrong; exits with 1 if anything is.
 *
 *     npm run check                       # this project
 *     npm run check -- --publish ID       # record the ids of an edition for good
 *     node src/cli/check.ts FOLDER        # another folder with content and seeds in it
 */
const { values, positionals } = parseArgs({ options: { publish: { type: 'string' } }, allowPositionals: true })
const root = positionals[0] ?? process.cwd()
const loaded = loadCorpus(root)
runChecks(loaded)
const { files, corpus } = loaded
if (values.publish) publish(values.publish)
const errors = countErrors(files)
if (errors > 0) {
  console.error(formatReport(files, { color: process.stderr.isTTY }))
  if (process.env['GITHUB_ACTIONS']) console.log(formatAnnotations(files))
  process.exitCode = 1
} else {
  for (const { id, record, text, translations, apparatus, notes } of corpus.editions) {
    const counts = `${text ? segmentsOf(text).length : 0} segments, ${translations.map(({ lang }) => lang).join(', ') || 'no translation'}`
    console.log(
      `${id} (${record?.status}): ${counts}, ${apparatus?.entries.length ?? 0} apparatus entries, ${notes.length} notes`
    )
  }
  console.log(`${corpus.glossary.length} terms`)
  console.log(`0 errors in ${files.all().length} files`)
}

/** Adds the ids that are new to the record of an edition; none is ever taken away. Nothing but their absence may be wrong. */
function publish(id: string): void {
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
  writeFileSync(join(root, 'content/editions', id, 'ids.tsv'), lines)
  console.log(`${all.size} ids on record for ${id}, ${all.size - kept.length} of them new`)
  for (const file of files.all()) file.messages = file.messages.filter(({ note }) => !note?.includes('--publish'))
}
