import { build } from 'astro'
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Checks the content and builds the site into `dist/`. Until the new site is whole the old one stays as it was.
 *
 *     npm run build
 *     npm run pdf        # with a PDF of each edition, which takes a Chromium
 */
const root = process.cwd()
const dist = join(root, 'dist')
const half = join(root, 'dist.half')
// Read where the site is configured; a build that does not ask for PDFs needs no browser.
if (process.argv.includes('--pdf')) process.env['PDF'] = 'yes'
try {
  rmSync(half, { recursive: true, force: true })
  await build({ root, outDir: half, logLevel: 'warn' })
  rmSync(dist, { recursive: true, force: true })
  renameSync(half, dist)
} catch (error) {
  rmSync(half, { recursive: true, force: true })
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
console.log(`Built ${dist}`)
