import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { indexSearch } from './index-search.ts'
import { writeSearchScripts } from './search-scripts.ts'

/** Puts the scripts of the search beside its data, which the pages have written: pages may point at them. */
export function searchScripts(): AstroIntegration {
  let root = ''
  return {
    name: 'search-scripts',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root)
      },
      'astro:build:done': async ({ dir }) => {
        await writeSearchScripts(root, fileURLToPath(dir))
      }
    }
  }
}

/** Makes the index for hosts of the same data. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await indexSearch(fileURLToPath(dir))} records indexed`)
      }
    }
  }
}
