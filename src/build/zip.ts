import { zipSync, type Zippable } from 'fflate'

/** The whole site as one file. */
export const wholeSite = 'tifa.zip'

/** The folder it unpacks to. */
const folder = 'tifa'

/** What is packed already. */
const isPacked = /\.(png|epub|pdf|pf_(meta|index|fragment)|pagefind|gz)$/

/** A day for all files: when they were built says nothing, and would make each zip another. Zip knows no time zone. */
const mtime = '1980-01-01T00:00:00'

/**
 * Packs files so that the same files make the same bytes.
 *
 * @param files contents by path
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {}
  for (const path of [...files.keys()].sort()) {
    entries[`${folder}/${path}`] = [files.get(path)!, { level: isPacked.test(path) ? 0 : 6, mtime }]
  }
  return zipSync(entries)
}

/** The files as the zip has them: where a page offers it (`data-whole-site`), there only its words are left. */
export function withoutItself(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map(
    [...files].map(([path, bytes]) => {
      if (!path.endsWith('.html')) return [path, bytes]
      const html = Buffer.from(bytes).toString()
      const own = html
        .replaceAll(/<a [^>]*data-whole-site[^>]*>(.*?)<\/a>/gs, '$1')
        .replaceAll(/<span[^>]* data-size-of="\/tifa\.zip"[^>]*><\/span>/g, '')
      return [path, own === html ? bytes : Buffer.from(own)]
    })
  )
}
