/**
 * Opens the built site in a real Firefox from `file://`, as a double-click does, under the policy Firefox has for such
 * files: no page may read the file beside it. Prints a line for each check and ends with `N passed, N failed`.
 *
 *     npm run firefox
 *     npm run firefox -- /a/folder/that/is/built
 *     FIREFOX_PATH=/opt/firefox/firefox npm run firefox
 *
 * Without a folder it builds the site first. It is no part of `npm test`, since Firefox does not come through npm.
 */

import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import build from '../global-setup.ts'
import { checkBox } from './box.ts'
import { findFirefox, launchFirefox } from './firefox.ts'
import { checkHits } from './hits.ts'
import { checkPages } from './pages.ts'
import { checkStudy } from './study.ts'
import { checkPolicy } from './policy.ts'
import { checkQueries } from './queries.ts'
import { makeReport } from './report.ts'
import { watch } from './watch.ts'

const root = join(import.meta.dirname, '../..')
const [given] = process.argv.slice(2)
const dist = given === undefined ? join(root, 'dist') : resolve(given)

const path = findFirefox()
if (path === undefined) process.exit(2)
process.chdir(root)
if (given === undefined) build()
if (!existsSync(join(dist, 'search.html'))) {
  console.error(`Unexpected absence of search.html in ${dist}, expected the built site`)
  process.exit(2)
}

const report = makeReport()
const browser = await launchFirefox(path)
try {
  console.log(`${await browser.version()}, ${path}`)
  if (await checkPolicy(browser, report)) {
    const site = pathToFileURL(`${dist}/`).href
    const page = await browser.newPage()
    const faults = await watch(page)
    await checkQueries(page, site, report)
    await checkBox(page, site, report)
    await checkHits(page, site, report)
    await checkPages(page, site, report)
    await checkStudy(page, site, report)
    await report.check('on none of these pages the console says a word', () => {
      if (faults.length > 0) throw new Error(faults.join('\n'))
    })
  }
} finally {
  await browser.close()
}
process.exitCode = report.end()
