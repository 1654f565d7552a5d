import { expect, test } from 'vitest'
import { renderProse } from '../../src/text/prose.ts'

const page = '/editions/demo.html'
const linksOf = (source: string, to?: string) =>
  [...renderProse(source, to).html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, href, words]) => [words, href])

test('labels in prose about a text are links to their places', () => {
  expect(linksOf('As at ¶12.3, in ¶4 and §3.1; and (¶9).', page)).toEqual([
    ['¶12.3', '/editions/demo.html#p12-3'],
    ['¶4', '/editions/demo.html#p4'],
    ['§3.1', '/editions/demo.html#s3-1'],
    ['¶9', '/editions/demo.html#p9']
  ])
})

test('a stop behind a label is not a part of it', () => {
  expect(linksOf('It is at ¶12.', page)).toEqual([['¶12', '/editions/demo.html#p12']])
})

test('prose about no text, links and code keep their labels as they are', () => {
  expect(linksOf('At ¶12.3.')).toEqual([])
  expect(linksOf('[see ¶1](/about.html) and `¶2`', page)).toEqual([['see ¶1', '/about.html']])
})
