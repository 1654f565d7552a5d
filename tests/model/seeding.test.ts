import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { restoreWitness } from '../../src/model/restore.ts'
import { seedText } from '../../src/model/seeding.ts'
import { editionOf } from './blocks.ts'

/** The labelled text as an editor gets it: the label and the sentences of each block. */
function text(witness: string): string[][] {
  return seedText(witness).blocks.map(({ label, sentences }) => [label, ...sentences])
}

function restored(witness: string): string {
  const { blocks, apparatus } = editionOf(seedText(witness))
  return restoreWitness(blocks, apparatus)
    .map((part) => part.text)
    .join('')
}

describe('the labelled text', () => {
  test('sections are numbered by depth and paragraphs throughout', () => {
    const lines = [
      '讲话',
      '（2020年1月）',
      '同志们：',
      '一、成绩',
      '（一）经济',
      '很好。再干。',
      '（二）民生',
      '二、问题',
      '不少！'
    ]
    expect(text(lines.join('\n'))).toEqual([
      ['title', '讲话'],
      ['¶1', '（2020年1月）'],
      ['¶2', '同志们：'],
      ['§1', '一、成绩'],
      ['§1.1', '（一）经济'],
      ['¶3', '很好。', '再干。'],
      ['§1.2', '（二）民生'],
      ['§2', '二、问题'],
      ['¶4', '不少！']
    ])
  })

  test('a run-in head and its paragraph are two blocks with nothing between them', () => {
    const witness = '同志们：\n一、成绩\n很好。\n二、问题。短板不少。要干。\n完。'
    expect(text(witness).slice(3, 5)).toEqual([
      ['§2', '二、问题。'],
      ['¶3', '短板不少。', '要干。']
    ])
    expect(seedText(witness).layout.exceptions).toEqual([{ after: '§2', witness: '' }])
  })
})

describe('the layout', () => {
  test('what mostly stands between blocks is said once, and what differs behind its segment', () => {
    expect(seedText('\uFEFF讲话\n\n　　同志们：\n　　要干。\n　　要实。\n　　要快。\r\n').layout).toEqual({
      start: '\uFEFF',
      between: '\n　　',
      end: '\r\n',
      exceptions: [{ after: 'title', witness: '\n\n　　' }]
    })
  })

  test('a line end between two sentences is layout', () => {
    const { blocks, layout, gaps } = seedText('讲话\n\n要干。\n要实。\n\n要快。')
    expect(blocks[1]!.sentences).toEqual(['要干。', '要实。'])
    expect(layout.exceptions).toEqual([{ after: '¶1.1', witness: '\n' }])
    expect(gaps).toEqual([])
  })
})

describe('a gap inside the words', () => {
  test('is closed and told with its segment', () => {
    const { blocks, gaps } = seedText('第一部分 回顾\n\n要干。要抓发\n展。\n\n完。')
    expect(blocks.map(({ sentences }) => sentences)).toEqual([['第一部分回顾'], ['要干。', '要抓发展。'], ['完。']])
    expect(gaps).toEqual([
      { segment: '§1', lemma: '分回', occurrence: 1, reading: '分 回' },
      { segment: '¶1.2', lemma: '发展', occurrence: 1, reading: '发\n展' }
    ])
  })

  test('between two sentences is layout', () => {
    const { blocks, layout, gaps } = seedText('要干。 要实。\n\n同志们，要快。')
    expect(blocks[0]!.sentences).toEqual(['要干。', '要实。'])
    expect(layout.exceptions).toEqual([{ after: '¶1.1', witness: ' ' }])
    expect(gaps).toEqual([])
  })

  test('behind a run-in head is layout', () => {
    const { blocks, layout } = seedText(
      '同志们：\n一、成绩\n二、问题。\r\n　　短板不少。\n要干。\n三、任务。 要实。要快。'
    )
    expect(blocks.at(-2)!.sentences).toEqual(['三、任务。'])
    expect(layout.exceptions).toContainEqual({ after: '§3', witness: ' ' })
  })
})

describe('text and layout together are the witness again', () => {
  test.each(['', '\n', '\uFEFF \r\n', '要干', '讲话\n\n同志\n们：\n\n要\n干。\n'])('%j', (witness) => {
    expect(restored(witness)).toBe(witness)
  })

  const words = [
    '要干。',
    '增长2.5%，',
    '“怎么办？”的问题',
    '好好好',
    '同志们：',
    '铺大道、建游园……',
    '他说“好',
    '好！',
    '𠮷'
  ]
  const heads = ['讲话', '一、成绩', '二、问题。', '（一）经济', '1.项目。', '第一部分 回顾', '第一，要实。']
  const blanks = ['\n', '\n', '\r\n', '\n\n', '\n　　', '\n    ', '\t', ' ', ' \n', '　　', '\uFEFF']

  test('whatever it is made of', () => {
    const pieces = fc.oneof(...[words, heads, blanks].map((given) => fc.constantFrom(...given)))
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        expect(restored(parts.join(''))).toBe(parts.join(''))
      }),
      { numRuns: 1000 }
    )
  })
})
