import { build } from 'astro'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { runChecks } from '../checks/index.ts'
import { loadCorpus } from '../load/corpus.ts'
import { countErrors, formatReport } from '../load/report.ts'

/**
 * Checks the content and builds the site into `dist/`. With errors in the content nothing is touched; should the build
 * itself fail, no half-built site is left.
 *
 *     npm run build
 */
const root = process.cwd()
const dist = join(root, 'dist')
const loaded = loadCorpus(root)
runChecks(loaded)
if (countErrors(loaded.files) > 0) {
  console.error(formatReport(loaded.files, { color: process.stderr.isTTY }))
  process.exit(1)
}
try {
  rmSync(dist, { recursive: true, force: true })
  await build({ root, logLevel: 'warn' })
} catch (error) {
  rmSync(dist, { recursive: true, force: true })
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
console.log(`Built ${dist}`)
