import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contents } from '../model/version.ts'

/**
 * Digests files byte for byte, so that anybody can compare: `sha256sum <paths> | sha256sum`.
 *
 * @param paths from the root; those that are not there are left out, since their absence is reported elsewhere
 */
export function digestFiles(root: string, paths: readonly string[]): Contents {
  const sums = paths
    .filter((path) => existsSync(join(root, path)))
    .map((path) => `${sha256(readFileSync(join(root, path)))}  ${path}\n`)
    .join('')
  return { sums, digest: sha256(sums) }
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
