import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { PublishedId } from '../model/edition.ts'
import { readSource } from './file.ts'
import type { Files } from './files.ts'

/**
 * `ids.tsv`: an id and the first characters behind it a line, for every id that was ever published.
 *
 * @returns `undefined` where the file cannot be read, so that nobody takes its ids for new ones
 */
export function loadPublishedIds(files: Files, path: string): PublishedId[] | undefined {
  if (!existsSync(join(files.root, path))) return []
  const file = readSource(files, path)
  const lines = String(file?.value ?? '').split('\n')
  const ids = lines.flatMap((line, index) => {
    const [id, opening] = line.split('\t')
    return id ? [{ id, opening: opening ?? '', at: { path, line: index + 1, column: 1 } }] : []
  })
  const faulty = ids.filter(({ id, opening }, index) => !opening || ids.findIndex((other) => other.id === id) !== index)
  for (const { id, opening, at } of faulty) {
    const found = opening ? `second \`${id}\`` : `line \`${id}\` without a tab`
    files.report(at, 'record-form', `Unexpected ${found}, expected an id, a tab and its first characters, once`)
  }
  return file && faulty.length === 0 ? ids : undefined
}
