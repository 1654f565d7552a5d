import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Every file of a folder, as paths with `/` from the folder, sorted the same way on every machine. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1))
}
