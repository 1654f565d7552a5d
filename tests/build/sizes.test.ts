import { readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listFiles } from '../../src/build/file-list.ts'
import { fillSizes, sizeText } from '../../src/build/sizes.ts'

/** The sizes of downloads, in SI units. */
test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [9949, '9.9 kB'],
  [9950, '10 kB'],
  [9960, '10 kB'],
  [212_400, '212 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [3_189_293, '3.2 MB'],
  [9_950_000, '10 MB'],
  [31_400_000, '31 MB']
])('%i bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text)
})

describe('a page is filled', () => {
  const page = '<p><span class="size" data-size-of="/a/b.txt"></span>, <span data-size-of="/tifa.zip"></span></p>'

  test('where the size is known; what is yet to come keeps its place', () => {
    const filled = fillSizes(page, (path) => (path === 'a/b.txt' ? 1234 : undefined))
    expect(filled).toBe(page.replace('b.txt"></span>', 'b.txt">1.2 kB</span>'))
    expect(fillSizes(filled, () => 5)).toBe(filled.replace('zip"></span>', 'zip">5 B</span>'))
  })

  test('and left as it is where it asks for none', () => {
    expect(fillSizes('<span>/a/b.txt</span>', () => 1)).toBe('<span>/a/b.txt</span>')
  })
})

test('every size on the site is there, and true', () => {
  const dist = join(import.meta.dirname, '../../dist')
  const pages = listFiles(dist).filter((file) => file.endsWith('.html'))
  const said = pages.flatMap((page) =>
    [...readFileSync(join(dist, page), 'utf8').matchAll(/data-size-of="([^"]+)"[^>]*>([^<]*)</g)].map(
      ([, path, text]) => ({ page, path: path!, text })
    )
  )
  expect(said.map(({ path }) => path)).toContain('/tifa.zip')
  const wrong = said.filter(({ path, text }) => sizeText(statSync(join(dist, posix.normalize(path))).size) !== text)
  expect(wrong).toEqual([])
})
