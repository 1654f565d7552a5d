import { expect, test } from 'vitest'
import { withinDocument } from '../../src/text/within-document.ts'

const within = (html: string) => withinDocument(html, '/editions/demo.html')

test('a place of the text is a place of the document, and the web stays the web', () => {
  expect(within('<p>See <a href="/editions/demo.html#p3-5">¶3.5</a>.</p>')).toBe('<p>See <a href="#p3-5">¶3.5</a>.</p>')
  expect(within('<a href="#n3">note</a>')).toBe('<a href="#n3">note</a>')
  expect(within('<a href="https://example.org/a.html#b">x</a>')).toBe('<a href="https://example.org/a.html#b">x</a>')
  expect(within('<a href="mailto:a@example.org">x</a>')).toBe('<a href="mailto:a@example.org">x</a>')
})

test('other pages of the site are their words alone, with all that is in them', () => {
  expect(
    within('<p><a href="/glossary/x.html">the <i lang="zh-Hans">提法</i></a><a href="../about.html">!</a></p>')
  ).toBe('<p>the <i lang="zh-Hans">提法</i>!</p>')
  expect(within('<a href="/editions/demo.html">whole</a> <a href="/editions/other.html#p1">other</a>')).toBe(
    'whole other'
  )
})

test('headings go down one level', () => {
  expect(within('<h2>A &amp; b</h2><h3>C</h3>')).toBe('<h3>A &#x26; b</h3><h4>C</h4>')
})
