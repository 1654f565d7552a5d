import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { indexSearch } from './index-search.ts'
import { writeSearchScripts } from './search-scripts.ts'

/** Puts the search beside its data, which the pages have written: its scripts, and the index for hosts. */
export function search(): AstroIntegration {
  let root = ''
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root)
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir)
        await writeSearchScripts(root, dist)
        logger.info(`${await indexSearch(dist)} records indexed`)
      }
    }
  }
}
