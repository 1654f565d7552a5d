/**
 * Takes contact sheets of the built site: every kind of page, in every theme, in four windows side by side.
 *
 *     npm run screens                                                     # all, into screens/
 *     npm run screens -- --page reading --theme dark --width 360          # each can be given several times
 *     npm run screens -- --page about --full --out /a/folder              # whole pages, elsewhere
 *
 * The sheets are `<scene>.<theme>.png`, the shots in full size stand in `shots/`, and `index.html` leads to both. A scene
 * whose control is not on the page is told of and left out. Ends with 1 where the console of a page said a word or a file
 * did not arrive, with 2 where it could not begin.
 */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchChromium } from '../../src/build/browser.ts'
import { type Options, readOptions } from './options.ts'
import { takeSheets } from './take.ts'

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'dist')

function refuse(reason: string): never {
  console.error(reason)
  process.exit(2)
}

let options: Options
try {
  options = readOptions(process.argv.slice(2), root)
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error))
}
if (!existsSync(join(dist, 'search.html'))) {
  refuse(`Unexpected absence of search.html in ${dist}, expected the built site: npm run build`)
}
const browser = await launchChromium().catch((error: unknown) =>
  refuse(error instanceof Error ? error.message : String(error))
)
try {
  const hasFaults = await takeSheets(browser, pathToFileURL(`${dist}/`).href, options)
  if (hasFaults) process.exitCode = 1
} finally {
  await browser.close()
}
