import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import type { Files } from './files.ts'

/** The largest file anybody edits by hand; the longest Government Work Report has a quarter of a megabyte. */
const largest = 4_000_000

/**
 * Reads a file of the editors as UTF-8 with plain line ends, or reports why it cannot be used.
 *
 * @param path from the root of the project, as it is to stand in messages
 * @returns `undefined` where the file is missing or damaged: that has been reported
 */
export function readSource(files: Files, path: string): VFile | undefined {
  const file = files.get(path)
  const full = join(files.root, path)
  const refuse = (reason: string) => {
    files.report({ path, line: 1, column: 1 }, 'file-readable', reason)
    return undefined
  }
  const stats = statSync(full, { throwIfNoEntry: false })
  if (!stats) return refuse('Unexpected absence of this file, expected it to be there')
  if (!stats.isFile()) return refuse('Unexpected folder of this name, expected a file')
  if (stats.size > largest) {
    return refuse(`Unexpected file of ${(stats.size / 1e6).toFixed(1)} MB, expected at most ${largest / 1e6} MB`)
  }
  const bytes = readFileSync(full)
  const text = decodeUtf8(bytes)
  const fault = text === undefined ? undecodable(bytes) : findFault(text)
  if (fault) {
    files.report({ path, line: fault.line, column: fault.column }, 'file-readable', fault.reason, { note: fault.note })
    return undefined
  }
  file.value = text!
  return file
}

/** The text, byte-order mark and all, or `undefined` where the bytes are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

interface Fault {
  line: number
  column: number
  reason: string
  note: string
}

/** The line with the first byte that is no UTF-8. */
function undecodable(bytes: Buffer): Fault {
  let start = 0
  let line = 1
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start)
    const stop = end === -1 ? bytes.length : end
    if (decodeUtf8(bytes.subarray(start, stop)) === undefined) break
    start = stop + 1
    line++
  }
  const note = 'Save the file as UTF-8; Chinese text in GBK, GB 18030 or Big5 looks like this.'
  return { line, column: 1, reason: 'Unexpected bytes that are no UTF-8, expected UTF-8', note }
}

function findFault(text: string): Fault | undefined {
  if (text.startsWith('\uFEFF')) {
    const reason = 'Unexpected byte-order mark, expected UTF-8 without one'
    return { line: 1, column: 1, reason, note: 'Save the file as “UTF-8”, not as “UTF-8 with BOM”.' }
  }
  const at = text.search(/\r|\0/)
  if (at === -1) return undefined
  const before = text.slice(0, at).split('\n')
  const [name, expected, note] =
    text[at] === '\r'
      ? ['carriage return', 'lines that end in LF alone', 'Save the file with line ends LF, as on Linux and macOS.']
      : ['NUL character', 'text', 'The file is damaged or no text.']
  const reason = `Unexpected ${name}, expected ${expected}`
  return { line: before.length, column: before.at(-1)!.length + 1, reason, note }
}
