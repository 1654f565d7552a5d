import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const fixtures = join(import.meta.dirname, 'fixtures')

/**
 * Makes a corpus of its own: the clean `minimal` one with the files of a case laid over it. A file `removed.txt` in the
 * case lists what to take away, a path a line.
 *
 * @returns the folder of the corpus, and a function that removes it
 */
export function overlay(caseFolder?: string): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'tifa-'))
  cpSync(join(fixtures, 'minimal'), root, { recursive: true })
  if (caseFolder) {
    cpSync(caseFolder, root, { recursive: true })
    const removed = join(caseFolder, 'removed.txt')
    const paths = existsSync(removed) ? readFileSync(removed, 'utf8').trim().split('\n') : []
    for (const path of paths) rmSync(join(root, path), { recursive: true })
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) }
}
