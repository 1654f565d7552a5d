import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'puppeteer-core'
import type { Report } from './report.ts'
import { watch } from './watch.ts'

/**
 * Tries on a page of three lines whether the policy is in force and faults are heard. Without either the run would prove
 * nothing.
 */
export async function checkPolicy(browser: Browser, report: Report): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-firefox-'))
  writeFileSync(join(folder, 'page.html'), '<!doctype html><meta charset="utf-8"><title>Probe</title>')
  writeFileSync(join(folder, 'script.js'), '')
  const page = await browser.newPage()
  try {
    const faults = await watch(page)
    await page.goto(pathToFileURL(join(folder, 'page.html')).href)
    const isInForce = await report.check(
      'the policy is in force: a page reads no file beside it, runs no module, but runs a plain script',
      async () => {
        assert.deepEqual(await page.evaluate(tryFiles), { isFetched: false, module: false, plain: true })
      }
    )
    await page.evaluate(misbehave)
    const isHeard = await report.check('what goes wrong on a page is heard', () => {
      const said = faults.join('\n')
      for (const expected of ['type="module"', 'log: a word', 'thrown', 'rejected']) {
        assert.ok(said.includes(expected), `Unexpected absence of ${expected} in\n${said}`)
      }
    })
    return isInForce && isHeard
  } finally {
    await page.close()
    rmSync(folder, { recursive: true })
  }
}

/** Which ways lead from a page to the file beside it. */
async function tryFiles() {
  const isFetched = await fetch('script.js').then(
    () => true,
    () => false
  )
  const runs = (type: string) =>
    new Promise<boolean>((resolve) => {
      const script = document.createElement('script')
      script.type = type
      script.src = 'script.js'
      script.onload = () => {
        resolve(true)
      }
      script.onerror = () => {
        resolve(false)
      }
      document.head.append(script)
    })
  return { isFetched, module: await runs('module'), plain: await runs('') }
}

/** Says a word, throws, and rejects. */
async function misbehave() {
  console.log('a word')
  setTimeout(() => {
    throw new Error('thrown')
  })
  void Promise.reject(new Error('rejected'))
  await new Promise((resolve) => setTimeout(resolve, 200))
}
