import type { AstroIntegration } from 'astro'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listFiles } from './file-list.ts'
import { fillSizes } from './sizes.ts'
import { workerProgram, workerScript } from './worker-script.ts'
import { wholeSite, withoutItself, zipOf } from './zip.ts'

/**
 * What a reader without a network has of the site: the service worker that keeps it, and the whole of it as one zip. The
 * zip cannot hold itself, so that in it the page that offers it is another, and so is the worker.
 */
export function offline(): AstroIntegration {
  let root = ''
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root)
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir)
        const files = new Map(listFiles(dist).map((path) => [path, readFileSync(join(dist, path))] as const))
        const program = await workerProgram(root)
        const inZip = withoutItself(files)
        inZip.set('sw.js', workerScript(inZip, program))
        const zip = zipOf(inZip)
        writeFileSync(join(dist, wholeSite), zip)
        for (const [path, bytes] of files) {
          if (!path.endsWith('.html')) continue
          const html = bytes.toString()
          const filled = fillSizes(html, (file) => (file === wholeSite ? zip.length : undefined))
          if (filled === html) continue
          writeFileSync(join(dist, path), filled)
          files.set(path, Buffer.from(filled))
        }
        writeFileSync(join(dist, 'sw.js'), workerScript(files, program))
        logger.info(`${files.size} files, ${zip.length} bytes as one`)
      }
    }
  }
}
