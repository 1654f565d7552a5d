import { parseArgs } from 'node:util'
import { runChecks } from '../checks/index.ts'
import { loadCorpus } from '../load/corpus.ts'
import { countErrors, formatAnnotations, formatReport } from '../load/report.ts'
import { segmentsOf } from '../model/edition.ts'
import { publish } from './publish.ts'

/**
 * Checks the content and says everything that is wrong; exits with 1 if anything is.
 *
 *     npm run check                       # this project
 *     npm run check -- --publish ID       # put the addresses of an edition, and its version, on record for good
 *     node src/cli/check.ts FOLDER        # another folder with content and seeds in it
 */
const { values, positionals } = parseArgs({ options: { publish: { type: 'string' } }, allowPositionals: true })
const root = positionals[0] ?? process.cwd()
const loaded = loadCorpus(root)
runChecks(loaded)
const { files, corpus } = loaded
if (values.publish) publish(loaded, values.publish)
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
