import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { indexSearch } from './index-search.ts'

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
