import type { AstroIntegration } from 'astro'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onDemandScripts } from './on-demand-scripts.ts'

/** Puts what is loaded on demand into the site, beside the data the pages have written for it: pages may point at them. */
export function onDemand(): AstroIntegration {
  let root = ''
  return {
    name: 'on-demand',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root)
      },
      'astro:build:done': async ({ dir }) => {
        for (const [path, content] of await onDemandScripts(root)) {
          const file = join(fileURLToPath(dir), path)
          mkdirSync(dirname(file), { recursive: true })
          writeFileSync(file, content)
        }
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const file = /^\/((?:search|cite|settings|keys|study|listen)\/[\w-]+\.(?:js|css))$/.exec(
            request.url ?? ''
          )?.[1]
          if (!file) {
            next()
            return
          }
          onDemandScripts(root).then((files) => {
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
