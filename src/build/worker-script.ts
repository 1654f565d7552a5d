import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { bundleScript } from './bundle-script.ts'

/** What is kept for reading without a network: pages and all they use, but no downloads. */
const isKept =
  /\.(html|css|entries\.js)$|^(assets|search|pagefind|cite|settings|keys|study|listen|icons)\/|^(favicon\.svg|manifest\.webmanifest)$/

/**
 * The service worker of a site: its program behind the list of what it keeps.
 *
 * @param files contents by path
 * @param program the worker, bundled
 */
export function workerScript(files: ReadonlyMap<string, Uint8Array>, program: Uint8Array): Uint8Array {
  const kept = [...files].filter(([path]) => isKept.test(path)).map(([path, bytes]) => [path, digest(bytes)] as const)
  const list = JSON.stringify(Object.fromEntries(kept))
  // Another program is another version too: nothing an older one left is taken for its own.
  const version = digest(Buffer.concat([Buffer.from(list), program]))
  return Buffer.concat([Buffer.from(`self.tifaFiles={version:"${version}",files:${list}};\n`), program])
}

/** Bundles the program. @param root the project */
export function workerProgram(root: string): Promise<Uint8Array> {
  return bundleScript(join(root, 'src/client/offline/worker.ts'))
}

/** 128 bits of the sha-256, in hexadecimal digits. */
function digest(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32)
}
