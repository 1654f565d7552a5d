import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headingMarker } from '../../src/model/heading.ts'

describe('headingMarker', () => {
  test.each([
    ['第一部分 回顾过去', 'part', 1],
    ['第二章：目标', 'part', 2],
    ['第3部分　任务', 'part', 3],
    ['一、提高认识', 'comma', 1],
    ['十、加强领导', 'comma', 10],
    ['十二、抓好落实', 'comma', 12],
    ['二十、其他', 'comma', 20],
    ['三十五、附则', 'comma', 35],
    ['（一）明确目标', 'bracket', 1],
    ['(三) 压实责任', 'bracket', 3],
    ['1.抓项目', 'digit', 1],
    ['2、抓招商', 'digit', 2],
    ['３．抓环境', 'digit', 3],
    ['２０、抓党建', 'digit', 20],
    ['（1）抓队伍', 'digitBracket', 1],
    ['（１２）抓作风', 'digitBracket', 12],
    ['第三，要抓落实。', 'ordinal', 3]
  ])('%s', (line, habit, number) => {
    expect(headingMarker(line)).toEqual({ habit, number })
  })

  test.each([
    '',
    '提高认识',
    '2.5亿元的项目',
    '２．５亿元的项目',
    '2020年的工作',
    '第一书记要驻村',
    '一是提高认识',
    '一个目标、两个重点',
    '（2020年1月5日）',
    '（一九九二年）',
    '要做到一、二、三'
  ])('“%s” opens with no number of a heading', (line) => {
    expect(headingMarker(line)).toBeUndefined()
  })

  test('the Chinese numerals from 1 to 99 are read', () => {
    const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (number) => {
        const tens = Math.floor(number / 10)
        const numeral = `${tens > 1 ? digits[tens]! : ''}${tens > 0 ? '十' : ''}${digits[number % 10]!}`
        expect(headingMarker(`${numeral}、要抓落实`)).toEqual({ habit: 'comma', number })
      })
    )
  })
})
