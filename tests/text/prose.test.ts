import { describe, expect, test } from 'vitest'
import { renderProse } from '../../src/text/prose.ts'

describe('renderProse', () => {
  test('Markdown becomes HTML', () => {
    expect(renderProse('Some *words*.\n\n- one\n- two').html).toBe(
      '<p>Some <em>words</em>.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>'
    )
  })

  test('tables are tables', () => {
    expect(renderProse('| a |\n| - |\n| b |').html).toContain('<td>b</td>')
  })

  test('a tilde strikes nothing out, two do', () => {
    expect(renderProse('from 2~3 to 5~6').html).toBe('<p>from 2~3 to 5~6</p>')
    expect(renderProse('~~no~~').html).toBe('<p><del>no</del></p>')
  })

  test('Chinese is marked as Chinese', () => {
    expect(renderProse('The *term* 提法 means').html).toBe(
      '<p>The <em>term</em> <span lang="zh-Hans">提法</span> means</p>'
    )
  })

  test('HTML is dropped and named with its place', () => {
    const { html, rejected } = renderProse('One.\n\nA <b>bold</b> word.\n\n<script>alert(1)</script>')
    expect(html).toBe('<p>One.</p>\n<p>A bold word.</p>')
    expect(rejected.map(({ line, column, found }) => [line, column, found])).toEqual([
      [3, 3, '<b>'],
      [3, 10, '</b>'],
      [5, 1, '<script>alert(1)</script>']
    ])
  })

  test('signs of HTML that are no HTML are escaped', () => {
    expect(renderProse('2 < 3 & `<b>`')).toEqual({
      html: '<p>2 &#x3C; 3 &#x26; <code>&#x3C;b></code></p>',
      words: 2,
      references: [],
      rejected: []
    })
  })

  test.each([
    ['Three plain words', 3],
    ['The editors’ non-trivial *work*, e.g. 2.5 per cent.', 8],
    ['— … !', 0],
    ['[a link](https://example.org) and `code`', 3],
    ['', 0]
  ])('“%s” has its words counted', (source, words) => {
    expect(renderProse(source).words).toBe(words)
  })
})
