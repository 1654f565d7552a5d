import type { AstroIntegration } from 'astro'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { indexSearch } from './index-search.ts'
import { searchScripts } from './search-scripts.ts'

/** Puts the scripts of the search beside its data, which the pages have written: pages may point at them. */
export function searchFiles(): AstroIntegration {
  let root = ''
  return {
    name: 'search-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root)
      },
      'astro:build:done': async ({ dir }) => {
        for (const [name, content] of await searchScripts(root)) {
          writeFileSync(join(fileURLToPath(dir), 'search', name), content)
        }
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/search/', (request, response, next) => {
          const file = /^\/(\w+\.(?:js|css))$/.exec(request.url ?? '')?.[1]
          if (!file) {
            next()
            return
          }
          searchScripts(root).then((files) => {
            const content = files.get(file)
            if (!content) {
              next()
              return
            }
            response.setHeader('content-type', file.endsWith('.js') ? 'text/javascript' : 'text/css')
            response.end(content)
          }, next)
        })
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
