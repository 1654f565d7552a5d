import { rehype } from 'rehype'
import { describe, expect, test } from 'vitest'
import rehypeHan from '../../src/text/rehype-han.ts'

const processor = rehype().data('settings', { fragment: true }).use(rehypeHan)

function mark(html: string): string {
  return String(processor.processSync(html)).replaceAll('<span lang="zh-Hans">', '[').replaceAll('</span>', ']')
}

describe('rehypeHan', () => {
  test.each([
    ['one character', 'in 的 here', 'in [的] here'],
    ['a word', 'the term 提法 means', 'the term [提法] means'],
    ['Chinese alone', '提法', '[提法]'],
    ['Chinese first and last', '提法 and 口号', '[提法] and [口号]'],
    ['its punctuation', 'says 要干，要实。 and', 'says [要干，要实。] and'],
    ['its quotation marks and titles', 'the “提法” of 《意见》', 'the [“提法”] of [《意见》]'],
    ['editorial signs', 'prints 〈的〉 and †发展†', 'prints [〈的〉] and [†发展†]'],
    ['placeholders between characters', 'reads 在XX区, not', 'reads [在XX区], not'],
    ['the round zero', 'in 二〇二〇 and 〇', 'in [二〇二〇] and [〇]']
  ])('%s is marked', (_, html, marked) => {
    expect(mark(html)).toBe(marked)
  })

  test.each(['Only English.', 'A “quotation” … here', '2020, X and †', ''])('“%s” has no Chinese to mark', (html) => {
    expect(mark(html)).toBe(html)
  })

  test('Chinese in other elements is marked where it stands', () => {
    expect(mark('<em>提法</em> <a href="#p1">see 口号</a>')).toBe('<em>[提法]</em> <a href="#p1">see [口号]</a>')
  })

  test('an English comma or full stop stays outside', () => {
    expect(mark('提法, 口号.')).toBe('[提法], [口号].')
  })

  test('what has its language already is left alone', () => {
    expect(mark('<i lang="zh-Hant">提法</i> 口号')).toBe('<i lang="zh-Hant">提法</i> [口号]')
    expect(mark(mark('提法').replace('[', '<span lang="zh-Hans">').replace(']', '</span>'))).toBe('[提法]')
  })
})
