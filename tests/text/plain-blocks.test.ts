import { expect, test } from 'vitest'
import { plainBlocks } from '../../src/text/plain-blocks.ts'

test.each([
  ['<p>One <em>two</em>\nthree.</p><p>Four.</p>', ['One two three.', 'Four.']],
  ['<h2>Head</h2><ul><li>a</li><li>b <span lang="zh-Hans">提法</span></li></ul>', ['Head', 'a', 'b 提法']],
  ['<p>5 &lt; 6 &amp; 7</p>', ['5 < 6 & 7']],
  ['plain', ['plain']],
  ['', []]
])('%s', (html, blocks) => {
  expect(plainBlocks(html)).toEqual(blocks)
})
