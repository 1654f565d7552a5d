import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { proseTree } from '../../src/text/prose-tree.ts'

const links: Record<string, string> = {
  '/editions/demo.html#p1': 'opening.xhtml#p1',
  'https://example.org/': 'https://example.org/'
}
const printed = (html: string) => toHtml(proseTree(html, (href) => links[href]).children)

test.each([
  ['<p>A <em>word</em>.</p>', '<p>A <em>word</em>.</p>'],
  ['<a href="/editions/demo.html#p1">¶1</a>', '<a href="opening.xhtml#p1">¶1</a>'],
  ['see <a href="/search.html">the <em>search</em></a>, <a href="/x">x</a>', 'see the <em>search</em>, x'],
  ['<a href="/x"><span lang="zh-Hans">提法</span></a>', '<span lang="zh-Hans" xml:lang="zh-Hans">提法</span>'],
  ['<a href="/x"><img src="/a.png" alt="A map"></a>', 'A map'],
  ['<p><img src="/a.png">.</p>', '<p>.</p>'],
  [
    '<table><tbody><tr><td align="right">1</td></tr></tbody></table>',
    '<table><tbody><tr><td>1</td></tr></tbody></table>'
  ],
  ['5 &lt; 6 &amp; 𠮷', '5 &#x3C; 6 &#x26; 𠮷'],
  ['', '']
])('%s', (html, expected) => {
  expect(printed(html)).toBe(expected)
})
