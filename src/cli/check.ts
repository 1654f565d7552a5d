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
  const { text, publishedIds: kept } = loadCorpus(root).corpus.editions.find(({ id }) => id === edition) ?? {}
  if (!text || !kept) {
    console.error(
      `Unexpected edition \`${edition}\`, expected one whose text.zh.md and ids.tsv can be read: npm run check`
    )
    process.exit(1)
  }
  const all = new Map([...openings(text), ...kept.map(({ id, opening }) => [id, opening] as const)])
  const lines = [...all].map(([id, opening]) => `${id}\t${opening}\n`).join('')
  writeFileSync(join(root, 'content/editions', edition, 'ids.tsv'), lines)
  console.log(`${all.size} ids on record for ${edition}, ${all.size - kept.length} of them new`)
}
