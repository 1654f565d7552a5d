import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Witness } from '../model/edition.ts'
import { type Files } from './files.ts'
import { decodeUtf8, readSource } from './file.ts'
import { parseRecord } from './record.ts'
import { witnessSchema } from './schema.ts'

/** Reads `seeds/<edition>/witness.yaml` and the received file it names; faults are reported. */
export function loadWitness(files: Files, edition: string): Witness | undefined {
  const path = `seeds/${edition}/witness.yaml`
  const file = readSource(files, path)
  const record = file && parseRecord(file, witnessSchema, files.report)
  if (!record) return undefined
  const { file: name, siglum, sha256, known, unknown } = record.value
  const received = posix.join('seeds', edition, name)
  const full = join(files.root, received)
  if (!statSync(full, { throwIfNoEntry: false })?.isFile()) {
    files.report(
      record.placeOf(['file']),
      'witness-intact',
      `Unexpected absence of \`${name}\`, expected the received file beside this one`
    )
    return undefined
  }
  const bytes = readFileSync(full)
  // A byte-order mark or CRLF is part of a witness.
  const text = decodeUtf8(bytes)
  if (text === undefined) {
    const note = 'Keep the file as it came beside a copy in UTF-8, and name the copy here.'
    files.report(record.placeOf(['file']), 'witness-intact', `Unexpected bytes in \`${name}\`, expected UTF-8`, {
      note
    })
    return undefined
  }
  const foundSha256 = createHash('sha256').update(bytes).digest('hex')
  return { siglum, path: received, sha256, foundSha256, text, known, unknown, at: record.placeOf(['sha256']) }
}
