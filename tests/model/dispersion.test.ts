import { expect, test } from 'vitest'
import { extentOf } from '../../src/model/dispersion.ts'
import { block, layer } from './blocks.ts'

const text = layer(
  block('title', '讲话'),
  block('§1', '一、甲'),
  block('§1.1', '（一）乙'),
  block('¶1', '一二三。', '四五。'),
  block('§2', '二、丙')
)

test('segments begin where those before them end, and sections hold what stands under them', () => {
  const { length, starts, parts } = extentOf(text)
  expect(length).toBe(19)
  expect([...starts]).toEqual([
    ['title', 0],
    ['§1', 2],
    ['§1.1', 5],
    ['¶1.1', 9],
    ['¶1.2', 13],
    ['§2', 16]
  ])
  expect(parts.map(({ label, start, end }) => [label, start, end])).toEqual([
    ['§1', 2, 16],
    ['§1.1', 5, 16],
    ['§2', 16, 19]
  ])
})

test('a text without blocks has no length', () => {
  expect(extentOf(layer())).toEqual({ length: 0, starts: new Map(), parts: [] })
})
