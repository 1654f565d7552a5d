import type { AstroIntegration } from 'astro'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadCorpus } from '../load/corpus.ts'
import { isComplete } from '../model/edition.ts'
import { launchChromium } from './browser.ts'
import { printEdition } from './print-edition.ts'

/** Prints the editions as PDFs beside their other downloads. Runs once links are relative, before files are listed. */
export function pdf(): AstroIntegration {
  let root = ''
  return {
    name: 'pdf',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root)
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir)
        const editions = loadCorpus(root).corpus.editions.filter(isComplete)
        const browser = await launchChromium()
        for (const { id, versions } of editions.filter(({ record }) => record.status === 'published')) {
          for (const { file, pdf, isLegible } of await printEdition(browser, dist, id, versions[0]!.date)) {
            writeFileSync(join(dist, file), pdf)
            logger.info(`${file} printed`)
            if (!isLegible)
              logger.warn(`${file} has boxes for Chinese characters: install a Chinese font and build again`)
          }
        }
        await browser.close()
      }
    }
  }
}
