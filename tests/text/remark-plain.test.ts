import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseLayer } from '../../src/load/layer.ts'

/** The blocks of a text as label and sentences, and the reasons reported. */
function read(value: string) {
  const reasons: string[] = []
  const file = new VFile({ path: 'text.zh.md', value })
  const layer = parseLayer(file, 'zh-Hans', (_, rule) => reasons.push(rule))
  return { blocks: layer?.blocks.map(({ label, segments }) => [label, ...segments.map(({ text }) => text)]), reasons }
}

describe('a line of a text is its words, whatever Markdown would make of them', () => {
  test.each([
    ['emphasis', '5*6*7等于_二百一十_。'],
    ['a list', '1. 一是抓项目。'],
    ['a bullet', '- 抓项目。'],
    ['a number range', '2020~2035年，~~不变~~。'],
    ['a quotation', '> 引文。'],
    ['code', '`代码`和``代码``。'],
    ['a fence', '```'],
    ['a rule', '---'],
    ['an underline', '==='],
    ['an HTML tag', '<b>要干</b>。'],
    ['an HTML block', '<div>'],
    ['a comment', '<!-- 要干 -->'],
    ['a character reference', '&lt;要干&amp;要实&#65;'],
    ['an escape', '\\*要干\\*'],
    ['a link', '[要干](a.html)和![图](b.png)。'],
    ['a reference', '[要干]: https://example.org'],
    ['an address', '<https://example.org>'],
    ['a table', '| 甲 | 乙 |'],
    ['an indent', '    要干。'],
    ['a full-width indent', '　　要干。'],
    ['a backslash at the end', '要干\\'],
    ['spaces at the end', '要干。  ']
  ])('%s', (_, line) => {
    expect(read(`¶1\n${line}\n要实。\n`)).toEqual({ blocks: [['¶1', line, '要实。']], reasons: [] })
  })
})

test('title, headings and paragraphs are told apart', () => {
  expect(read('# 讲话\n\n¶1\n同志们：\n\n## §1 一、成绩\n\n### §1.1 （一）经济\n\n¶2\n很好。\n再干。\n')).toEqual({
    blocks: [
      ['title', '讲话'],
      ['¶1', '同志们：'],
      ['§1', '一、成绩'],
      ['§1.1', '（一）经济'],
      ['¶2', '很好。', '再干。']
    ],
    reasons: []
  })
})

test('a heading keeps its asterisks and tags', () => {
  expect(read('## §1 一、*成绩*<b>\n').blocks).toEqual([['§1', '一、*成绩*<b>']])
})

test('a list without a label is a paragraph without a label', () => {
  expect(read('1. 一是抓项目。\n')).toEqual({ blocks: undefined, reasons: ['label-form'] })
})
