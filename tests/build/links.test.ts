import type { Root } from 'hast'
import { h } from 'hastscript'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { linksOf, resolveLink, type Site } from '../../src/build/links.ts'

const site: Site = {
  toCome: /^whole\.zip$/,
  files: new Set(['index.html', 'about.html', 'style.css', 'editions/demo/index.html', 'editions/demo/notes.html']),
  ids: new Map([
    ['about.html', new Set(['who'])],
    ['editions/demo/index.html', new Set(['p1-1', '提法'])]
  ])
}

/** What becomes of a link from a page. */
function resolve(page: string, url: string, tag = 'a', properties = {}) {
  return resolveLink(page, { element: h(tag, properties), attribute: 'href', url }, site)
}

describe('a link becomes relative to its page', () => {
  test.each([
    ['index.html', '/about.html', 'about.html'],
    ['index.html', '/about', 'about.html'],
    ['index.html', '/editions/demo/', 'editions/demo/index.html'],
    ['index.html', '/editions/demo', 'editions/demo/index.html'],
    ['editions/demo/index.html', '/', '../../index.html'],
    ['editions/demo/index.html', '/style.css', '../../style.css'],
    ['editions/demo/index.html', 'notes', 'notes.html'],
    ['editions/demo/notes.html', './', 'index.html'],
    ['editions/demo/notes.html', '../../about.html#who', '../../about.html#who'],
    ['editions/demo/notes.html', '/editions/demo/#p1-1', 'index.html#p1-1']
  ])('from %s, %s', (page, url, expected) => {
    expect(resolve(page, url)).toEqual({ url: expected })
  })

  test('to the page itself it is the fragment alone, or its name', () => {
    const page = 'editions/demo/index.html'
    expect(resolve(page, '#p1-1')).toEqual({ url: '#p1-1' })
    expect(resolve(page, '/editions/demo/#p1-1')).toEqual({ url: '#p1-1' })
    expect(resolve(page, '/editions/demo/')).toEqual({ url: 'index.html' })
    expect(resolve(page, '#')).toEqual({ url: '#' })
  })

  test('an escaped fragment is found by what it says', () => {
    const url = '/editions/demo/#%E6%8F%90%E6%B3%95'
    expect(resolve('index.html', url)).toEqual({ url: 'editions/demo/index.html#%E6%8F%90%E6%B3%95' })
  })
})

describe('a link that leads nowhere has a fault', () => {
  test.each(['/missing.html', 'missing', '../about.html', '/editions/', '/editions/demo/notes.htm'])('%s', (url) => {
    expect(resolve('index.html', url)).toEqual({ url, fault: 'leads to no file of this site' })
  })

  test.each([
    ['#p1-1', 'leads to no #p1-1 in index.html'],
    ['/about.html#what', 'leads to no #what in about.html'],
    ['/style.css#who', 'leads to no #who in style.css']
  ])('%s', (url, fault) => {
    expect(resolve('index.html', url)).toEqual({ url, fault })
  })

  test('a fragment with a stray % has a fault like any other', () => {
    const fault = 'leads to no #100% in about.html'
    expect(resolve('index.html', '/about.html#100%')).toEqual({ url: '/about.html#100%', fault })
  })
})

describe('another origin', () => {
  test.each(['https://example.org/a#b', 'HTTPS://example.org', '//example.org', 'mailto:a@example.org'])(
    'may be linked to: %s',
    (url) => {
      expect(resolve('index.html', url)).toEqual({ url })
    }
  )

  test('may be the canonical address', () => {
    const url = 'https://example.org/'
    expect(resolve('index.html', url, 'link', { rel: 'canonical' })).toEqual({ url })
  })

  test.each([
    ['script', 'https://example.org/a.js'],
    ['img', '//example.org/a.png'],
    ['link', 'https://example.org/a.css'],
    ['img', 'data:image/png;base64,AA==']
  ])('may not be asked by a %s: %s', (tag, url) => {
    expect(resolve('index.html', url, tag)).toEqual({
      url,
      fault: 'asks another origin, expected a file of this site'
    })
  })
})

test('every URL of a page is found in order', () => {
  const video = h('video', { src: 'a.mp4', poster: 'a.png' })
  const children = [h('a', { href: '/' }), h('a', 'no link'), h('p', [h('img', { src: 'b.png' })]), video]
  const page: Root = { type: 'root', children }
  expect(linksOf(page).map(({ attribute, url }) => [attribute, url])).toEqual([
    ['href', '/'],
    ['src', 'b.png'],
    ['src', 'a.mp4'],
    ['poster', 'a.png']
  ])
})

test('links in templates are links of the page', () => {
  const tree = unified().use(rehypeParse).parse('<template><a href="/a.html">a</a></template><a href="/b.html">b</a>')
  expect(
    linksOf(tree)
      .map(({ url }) => url)
      .sort()
  ).toEqual(['/a.html', '/b.html'])
})

test('a file that is to come may be linked, another that is not there may not', () => {
  const link = (url: string) => ({ element: h('a', { href: url }), attribute: 'href', url })
  expect(resolveLink('editions/demo/notes.html', link('/whole.zip'), site)).toEqual({ url: '../../whole.zip' })
  expect(resolveLink('index.html', link('/other.zip'), site).fault).toBe('leads to no file of this site')
})
