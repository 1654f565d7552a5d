import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { withoutItself, zipOf } from '../../src/build/zip.ts'

/** The whole site as one zip. */
const files = new Map(
  Object.entries({
    'index.html': '<p>Tifa & 提法 𠮷</p>',
    'a/b.png': '\u0089PNG',
    'a/提法.txt': '"𠮷"',
    'empty.txt': ''
  }).map(([path, text]) => [path, Buffer.from(text)] as const)
)

test('what is packed comes out again, in one folder, in order', () => {
  const packed = zipOf(files)
  const unpacked = unzipSync(packed)
  expect(Object.keys(unpacked)).toEqual(['tifa/a/b.png', 'tifa/a/提法.txt', 'tifa/empty.txt', 'tifa/index.html'])
  for (const [path, bytes] of files) expect(Buffer.from(unpacked[`tifa/${path}`]!).equals(bytes), path).toBe(true)
})

test('the same files make the same bytes, whatever order they come in and whatever the time zone', () => {
  const zone = process.env['TZ']
  const packed = zipOf(files)
  process.env['TZ'] = zone === 'Pacific/Auckland' ? 'America/New_York' : 'Pacific/Auckland'
  const again = zipOf(new Map([...files].reverse()))
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
  expect(Buffer.from(again).equals(packed)).toBe(true)
})

describe('in the zip', () => {
  const inZip = (html: string) => strFromU8(withoutItself(new Map([['a.html', Buffer.from(html)]])).get('a.html')!)

  test('a page that offers the zip has its words alone, and no size of it', () => {
    const html =
      '<p><a href="tifa.zip" download data-whole-site>take <b>it</b></a> <span class="size" data-size-of="/tifa.zip"></span></p>'
    expect(inZip(html)).toBe('<p>take <b>it</b> </p>')
  })

  test('other links and sizes stay', () => {
    const html = '<a href="b.html">b</a> <span data-size-of="/b.txt">1 B</span> 𠮷'
    expect(inZip(html)).toBe(html)
  })

  test('what is no page is as it was', () => {
    const bytes = Buffer.from('<a data-whole-site>x</a>')
    expect(withoutItself(new Map([['a.txt', bytes]])).get('a.txt')).toBe(bytes)
  })
})
