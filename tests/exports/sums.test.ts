import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixtures } from '../overlay.ts'
import { minimal, real, root } from './sample-sources.ts'

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

/** What is sent as `<edition>.sha256`. */
test.each([
  ['the real edition', real, root],
  ['the minimal one', minimal(), join(fixtures, 'minimal')]
])(
  'the digests of %s are those of its files, as sha256sum writes them, and their own is that of the edition',
  (_, source, folder) => {
    const { sums, digest } = source.edition.contents
    const lines = sums.split('\n')
    expect(lines.pop()).toBe('')
    for (const line of lines) {
      const [, sum, path] = /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line)!
      expect(sha256(readFileSync(join(folder, path!))), path).toBe(sum)
    }
    const paths = lines.map((line) => line.slice(66))
    expect(paths).toContain(source.edition.witness.path)
    expect(paths).toContain(source.edition.text.path)
    expect(sha256(sums)).toBe(digest)
  }
)
