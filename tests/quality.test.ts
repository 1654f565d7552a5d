import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checks } from '../src/checks/index.ts'

/** The house itself: types, lint, format, and a README that does not rot. */
const root = join(import.meta.dirname, '..')

function run(script: string, args: string[]): Promise<string> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, env }, (error, out, err) => {
      resolve(error ? `${out}${err}` : '')
    })
  })
}

test('types are right', async () => {
  expect(await run('astro/bin/astro.mjs', ['check', '--minimumSeverity', 'warning'])).toBe('')
})

test('lint has nothing to say', async () => {
  expect(await run('eslint/bin/eslint.js', ['--config', '.eslint.config.mjs', '.'])).toBe('')
})

test('everything is formatted', async () => {
  expect(await run('prettier/bin/prettier.cjs', ['--check', '.'])).toBe('')
})

test('the README has a row for each rule, and no other', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const rows = [...readme.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, rule]) => rule)
  const loading = ['file-readable', 'label-form', 'record-form', 'waiver-unused']
  expect(rows.sort()).toEqual([...Object.keys(checks), ...loading].sort())
})
