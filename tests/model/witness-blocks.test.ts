import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findBlocks, type WitnessBlocks } from '../../src/model/witness-blocks.ts'

function join({ start, blocks, joints, end }: WitnessBlocks): string {
  return start + blocks.map((block, index) => block + (joints[index] ?? '')).join('') + end
}

describe('findBlocks', () => {
  test('every line is a block where no blank lines are', () => {
    expect(findBlocks('讲话\n同志们：\n要干。\n')).toEqual({
      start: '',
      blocks: ['讲话', '同志们：', '要干。'],
      joints: ['\n', '\n'],
      end: '\n'
    })
  })

  test('blank lines set blocks apart and a lone line end is only a broken line', () => {
    expect(findBlocks('讲话\n\n今年任务\n很重。\n\n要干。')).toEqual({
      start: '',
      blocks: ['讲话', '今年任务\n很重。', '要干。'],
      joints: ['\n\n', '\n\n'],
      end: ''
    })
  })

  test.each([
    ['full-width', '　　'],
    ['tab', '\t'],
    ['four-space', '    ']
  ])('a %s indent opens a block among broken lines', (_, indent) => {
    const found = findBlocks(`讲话\n\n今年任务\n很重。\n${indent}要干。\n\n完`)
    expect(found.blocks).toEqual(['讲话', '今年任务\n很重。', '要干。', '完'])
    expect(found.joints).toEqual(['\n\n', `\n${indent}`, '\n\n'])
  })

  test('one blank line among many lines does not make broken lines of the rest', () => {
    expect(findBlocks('讲话\n\n同志们：\n要干。\n要实。\n要快。').blocks).toEqual([
      '讲话',
      '同志们：',
      '要干。',
      '要实。',
      '要快。'
    ])
  })

  test('a blank line with spaces in it is a blank line', () => {
    expect(findBlocks('讲话 \n　 \n　　要干。').joints).toEqual([' \n　 \n　　'])
  })

  test('a byte-order mark, blank lines and the first indent stand before the first block', () => {
    const { start, blocks } = findBlocks('\uFEFF\n　　同志们：\n　　要干。')
    expect(start).toBe('\uFEFF\n　　')
    expect(blocks).toEqual(['同志们：', '要干。'])
  })

  test('carriage returns belong to the line ends', () => {
    expect(findBlocks('讲话\r\n\r\n今年任务\r\n很重。\r\n\r\n要干。\r\n')).toEqual({
      start: '',
      blocks: ['讲话', '今年任务\r\n很重。', '要干。'],
      joints: ['\r\n\r\n', '\r\n\r\n'],
      end: '\r\n'
    })
  })

  test.each(['', '\n', ' \r\n　　\n'])('a witness without words has no blocks: %j', (witness) => {
    expect(findBlocks(witness).blocks).toEqual([])
    expect(join(findBlocks(witness))).toBe(witness)
  })

  test('joined in order, the parts are the witness', () => {
    const pieces = fc.constantFrom('要干。', '讲 话', '\n', '\r\n', '\n\n', '　　', '\t', ' ', '\uFEFF', '\r')
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const found = findBlocks(parts.join(''))
        expect(join(found)).toBe(parts.join(''))
        expect(found.joints).toHaveLength(Math.max(0, found.blocks.length - 1))
        expect(found.blocks.every((text) => text !== '' && text === text.trim())).toBe(true)
      }),
      { numRuns: 500 }
    )
  })
})
