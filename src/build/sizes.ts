import type { AstroIntegration } from 'astro'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listFiles } from './file-list.ts'

/** Says on the pages how large the files are that they offer, once all are there. */
export function sizes(): AstroIntegration {
  return {
    name: 'sizes',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir)
        for (const page of listFiles(dist).filter((file) => file.endsWith('.html'))) {
          const html = readFileSync(join(dist, page), 'utf8')
          const filled = fillSizes(html, (path) => statSync(join(dist, path), { throwIfNoEntry: false })?.size)
          if (filled !== html) writeFileSync(join(dist, page), filled)
        }
      }
    }
  }
}

/**
 * Fills every `<span data-size-of="/path">` of a page.
 *
 * @param sizeOf bytes of a file, or `undefined` for one that is yet to come: its place is left as it is
 */
export function fillSizes(html: string, sizeOf: (path: string) => number | undefined): string {
  return html.replaceAll(/(<span[^>]*? data-size-of="\/([^"]+)"[^>]*>)(<\/span>)/g, (place, open, path, close) => {
    const bytes = sizeOf(posix.normalize(String(path)))
    return bytes === undefined ? place : `${open}${sizeText(bytes)}${close}`
  })
}

/** `140143` → `140 kB`, `1040000` → `1.0 MB`: two or three figures are as much as anybody wants to know. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${unit}`
}
