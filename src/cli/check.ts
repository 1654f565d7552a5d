import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runChecks } from '../checks/index.ts'
import { loadCorpus } from '../load/corpus.ts'
import { countErrors, formatAnnotations, formatReport } from '../load/report.ts'
import { segmentsOf } from '../model/edition.ts'
import { openings } from '../model/published.ts'

/**
 * Checks the content and says everything that is wrong; exits with 1 if anything is.
 *
 *     npm run check                       # this project
 *     npm run check -- --publish ID       # record the ids of an edition for good
 *     node src/cli/check.ts FOLDER        # another folder with content and seeds in it
 */
const { values, positionals } = parseArgs({ options: { publish: { type: 'string' } }, allowPositionals: true })
const root = positionals[0] ?? process.cwd()
if (values.publish) publish(values.publish)

const loaded = loadCorpus(root)
runChecks(loaded)
const { files, corpus } = loaded
const errors = countErrors(files)
if (errors > 0) {
  console.error(formatReport(files, { color: process.stderr.isTTY }))
  if (process.env['GITHUB_ACTIONS']) console.log(formatAnnotations(files))
  process.exitCode = 1
} else {
  for (const { id, record, text, translations, apparatus } of corpus.editions) {
    const counts = `${text ? segmentsOf(text).length : 0} segments, ${translations.map(({ lang }) => lang).join(', ') || 'no translation'}`
    console.log(`${id} (${record?.status}): ${counts}, ${apparatus?.entries.length ?? 0} apparatus entries`)
  }
  console.log(`0 errors in ${files.all().length} files`)
}

/** Adds the ids that are new to the record of an edition; none is ever taken away. */
function publish(edition: string): void {
  const draft = loadCorpus(root).corpus.editions.find(({ id }) => id === edition)
  if (!draft?.text) {
    console.error(`Unexpected edition \`${edition}\`, expected a folder of content/editions with a text.zh.md`)
    process.exit(1)
  }
  const kept = draft.publishedIds.map(({ id, opening }): [string, string] => [id, opening])
  const all = new Map([...openings(draft.text), ...kept])
  const lines = [...all].map(([id, opening]) => `${id}\t${opening}\n`).join('')
  writeFileSync(join(root, 'content/editions', edition, 'ids.tsv'), lines)
  console.log(`${all.size} ids on record for ${edition}, ${all.size - kept.length} of them new`)
}
