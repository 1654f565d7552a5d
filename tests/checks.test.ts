import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runChecks } from '../src/checks/index.ts'
import { loadCorpus } from '../src/load/corpus.ts'
import { formatReport } from '../src/load/report.ts'
import { fixtures, overlay } from './overlay.ts'

/**
 * The folders are the specification: `fixtures/checks/<rule>/<case>/` holds the files that differ from the clean corpus
 * and `messages.txt`, the whole report. A case whose name begins with `ok-` reports nothing.
 */
const folder = join(fixtures, 'checks')

function reportOf(root: string): string {
  const loaded = loadCorpus(root)
  runChecks(loaded)
  return formatReport(loaded.files, { color: false })
}

test('the clean corpus has no errors', () => {
  const { root, remove } = overlay()
  expect(reportOf(root)).toBe('')
  remove()
})

for (const rule of readdirSync(folder)) {
  describe(rule, () => {
    for (const name of readdirSync(join(folder, rule))) {
      test(name.replaceAll('-', ' '), async () => {
        const { root, remove } = overlay(join(folder, rule, name))
        const report = reportOf(root)
        remove()
        if (name.startsWith('ok-')) expect(report).toBe('')
        else {
          expect(report).toContain(` ${rule} `)
          await expect(`${report}\n`).toMatchFileSnapshot(join(folder, rule, name, 'messages.txt'))
        }
      })
    }
  })
}
