import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Version } from '../model/version.ts'
import { readSource } from './file.ts'
import type { Files } from './files.ts'
import { parseRecord } from './record.ts'
import { changesSchema } from './schema.ts'

/**
 * Reads `changes.yaml`, each record with its place; faults are reported.
 *
 * @returns none where there is no such file, `undefined` where it cannot be read
 */
export function loadVersions(files: Files, path: string): Version[] | undefined {
  if (!existsSync(join(files.root, path))) return []
  const file = readSource(files, path)
  const loaded = file && parseRecord(file, changesSchema, files.report)
  return loaded?.value.map((version, index) => ({
    ...version,
    at: loaded.placeOf([index, 'version']),
    segments: version.segments.map((change, n) => ({
      ...change,
      at: loaded.placeOf([index, 'segments', n, 'segment'])
    }))
  }))
}
