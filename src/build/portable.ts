import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { makePortable } from './make-portable.ts'

/**
 * Makes `dist/` work from any host, under any path, and from a folder by double-click: every URL relative, scripts as
 * classic files, nothing asked of another origin. Runs before anything that lists or packs the files.
 *
 * @param toCome files that are made of it later: links may lead to them
 */
export function portable(toCome: RegExp): AstroIntegration {
  return {
    name: 'portable',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, scripts } = await makePortable(fileURLToPath(dir), toCome)
        logger.info(`${pages} pages rewritten, ${scripts} scripts bundled`)
      }
    }
  }
}
