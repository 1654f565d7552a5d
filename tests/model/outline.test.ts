import { describe, expect, test } from 'vitest'
import { outline } from '../../src/model/outline.ts'

/** One line a block, with `#` for each level of a heading, `T` for the title and `>` behind a run-in head. */
function drawn(...lines: string[]): string[] {
  return outline(lines).map(({ kind, level, text, runIn }) => {
    const sign = kind === 'title' ? 'T ' : kind === 'heading' ? `${'#'.repeat(level)} ` : ''
    return `${sign}${text}${runIn ? ' >' : ''}`
  })
}

const long =
  '今年以来，全区上下团结一心，各项工作都有新的进展，群众的日子一天比一天好，大家的信心也一天比一天足，这些成绩来之不易，值得我们倍加珍惜。'

describe('before the salutation', () => {
  test('the first line is the title and the others are by-lines', () => {
    expect(drawn('在干部大会上的讲话', '（2020年1月5日）', '张三', '同志们：', '要干。')).toEqual([
      'T 在干部大会上的讲话',
      '（2020年1月5日）',
      '张三',
      '同志们：',
      '要干。'
    ])
  })

  test('a salutation on the first line leaves no title', () => {
    expect(drawn('同志们！', '要干。')).toEqual(['同志们！', '要干。'])
  })

  test('a text without a salutation opens with its title', () => {
    expect(drawn('在干部大会上的讲话', '要干。')).toEqual(['T 在干部大会上的讲话', '要干。'])
  })

  test('a text that opens with a number or a sentence has no title', () => {
    expect(drawn('一、提高认识', '要干。')).toEqual(['# 一、提高认识', '要干。'])
    expect(drawn('我讲三点。', '要干。')).toEqual(['我讲三点。', '要干。'])
  })

  test('a line with a colon under a heading is no salutation', () => {
    expect(drawn('讲话', '一、提高认识', '主要任务是：', '要干。')).toEqual([
      'T 讲话',
      '# 一、提高认识',
      '主要任务是：',
      '要干。'
    ])
  })
})

describe('headings', () => {
  test('each habit of numbering is a level, in the order the text opens them', () => {
    const shallow = ['# 第一部分 回顾', '## 一、成绩', '### （一）经济', '#### 1.项目', '#### 2.招商']
    const back = ['### （二）民生', '## 二、问题', '### （一）短板', '# 第二部分 展望']
    const expected = ['T 讲话', ...shallow, ...back]
    expect(drawn(...expected.map((line) => line.replace(/^[T#]+ /, '')))).toEqual(expected)
  })

  test('a short numbered line with a full stop is a heading in sequence', () => {
    expect(drawn('同志们：', '一、提高认识。', '要干。', '二、加强领导。', '要实。')).toEqual([
      '同志们：',
      '# 一、提高认识。',
      '要干。',
      '# 二、加强领导。',
      '要实。'
    ])
  })

  test('a numbered sentence out of sequence is a paragraph', () => {
    expect(drawn('同志们：', '一、提高认识。', '三、加强领导。', '二、抓好落实。')).toEqual([
      '同志们：',
      '# 一、提高认识。',
      '三、加强领导。',
      '# 二、抓好落实。'
    ])
    expect(drawn('同志们：', '（二）压实责任。')).toEqual(['同志们：', '（二）压实责任。'])
  })

  test('a short line without a mark is a heading beside the one before it', () => {
    expect(drawn('同志们：', '提高认识', '要干。', '加强领导', '要实。')).toEqual([
      '同志们：',
      '# 提高认识',
      '要干。',
      '# 加强领导',
      '要实。'
    ])
    expect(drawn('同志们：', '一、成绩', '（一）经济', '民生', '二、问题')).toEqual([
      '同志们：',
      '# 一、成绩',
      '## （一）经济',
      '## 民生',
      '# 二、问题'
    ])
  })

  test('a heading that has lost its number counts', () => {
    expect(drawn('同志们：', '一、成绩。', '问题', '三、任务。')).toEqual([
      '同志们：',
      '# 一、成绩。',
      '# 问题',
      '# 三、任务。'
    ])
  })

  test.each([
    ['a sentence', '要干。'],
    ['a line that breaks off', '要干，'],
    ['a line with a dash before it', '——在干部大会上'],
    ['a line without Chinese', '2020-01-05'],
    ['a long line without a mark', long.slice(0, -1)],
    ['a sentence numbered 第一，', '第一，要提高认识。'],
    ['a decimal', '2.5亿元的项目要快建设。']
  ])('%s is a paragraph', (_, line) => {
    expect(drawn('同志们：', line)).toEqual(['同志们：', line])
  })
})

describe('run-in heads', () => {
  test('a numbered opening sentence is a head where its habit makes headings elsewhere', () => {
    expect(drawn('同志们：', '一、提高认识', '要干。', `二、加强领导。${long}`)).toEqual([
      '同志们：',
      '# 一、提高认识',
      '要干。',
      '# 二、加强领导。 >',
      long
    ])
  })

  test('without such headings it stays in its paragraph', () => {
    const lines = ['同志们：', `一、提高认识。${long}`, `二、加强领导。${long}`]
    expect(drawn(...lines)).toEqual(lines)
  })

  test('a head out of sequence stays in its paragraph', () => {
    const line = `五、加强领导。${long}`
    expect(drawn('同志们：', '一、提高认识', line)).toEqual(['同志们：', '# 一、提高认识', line])
  })

  test('a long opening sentence is no head', () => {
    const line = `二、加强领导，${long}要实。`
    expect(drawn('同志们：', '一、提高认识', line)).toEqual(['同志们：', '# 一、提高认识', line])
  })
})

test('no lines make no blocks', () => {
  expect(outline([])).toEqual([])
})
