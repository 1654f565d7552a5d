import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { listFiles } from '../../src/build/file-list.ts'
import { workerScript } from '../../src/build/worker-script.ts'

/** The service worker as the build writes it: the list of what it keeps, then its program. */
interface Listed {
  version: string
  files: Record<string, string>
}

/** Runs the first line of a script, which holds the list. */
function listIn(script: Uint8Array): Listed {
  const self: { tifaFiles?: Listed } = {}
  runInNewContext(Buffer.from(script).toString().split('\n', 1)[0]!, { self })
  return structuredClone(self.tifaFiles!)
}

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 32)
const program = Buffer.from('program')
const listOf = (files: Record<string, string>, code = program) =>
  listIn(workerScript(new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])), code))

test('pages and all they use are kept, each with its digest; files to take away and files for hosts are not', () => {
  const kept = [
    '404.html',
    'a/b.html',
    'a/b.css',
    'assets/a.css',
    'search/a.js',
    'listen/a.js',
    'pagefind/a.pagefind',
    'icons/192.png'
  ]
  const left = ['tifa.zip', 'a/b.tei.xml', 'a/b.pdf', 'robots.txt', '_headers', 'sw.js', 'sitemap.xml']
  const { files } = listOf(Object.fromEntries([...left, ...kept].map((path) => [path, path])))
  expect(files).toEqual(Object.fromEntries(kept.map((path) => [path, digest(Buffer.from(path))])))
})

describe('the version', () => {
  const { version } = listOf({ 'a.html': 'a' })

  test('is the same for the same site', () => {
    expect(listOf({ 'a.html': 'a' }).version).toBe(version)
    expect(listOf({ 'a.html': 'a', 'a.pdf': 'not kept' }).version).toBe(version)
  })

  test.each([
    ['a file', listOf({ 'a.html': 'b' })],
    ['a name', listOf({ 'b.html': 'a' })],
    ['the program', listOf({ 'a.html': 'a' }, Buffer.from('other program'))]
  ])('is another with another: %s', (_, other) => {
    expect(other.version).not.toBe(version)
  })
})

test('the list of the built site is that of its files, and every page and all that pages load are in it', () => {
  const dist = join(import.meta.dirname, '../../dist')
  const { files } = listIn(readFileSync(join(dist, 'sw.js')))
  const wrong = Object.keys(files).filter((path) => digest(readFileSync(join(dist, path))) !== files[path])
  expect(wrong).toEqual([])
  const needed = listFiles(dist).filter((path) => /\.(html|css|js|svg|png)$/.test(path) && path !== 'sw.js')
  expect(needed.filter((path) => !(path in files))).toEqual([])
})
