import { expect, test } from 'vitest'
import { openings } from '../../src/model/published.ts'
import { block, layer } from './blocks.ts'

test('every id is listed in order with the first twelve characters it points at', () => {
  const text = layer(
    block('title', '在全区干部大会上的讲话'),
    block('¶1', '同志们：'),
    block('§1', '一、提高认识'),
    block('§1.1', '（一）明确目标'),
    block('¶2', '今年是实施规划的关键一年，任务很重。', '要干。')
  )
  expect([...openings(text)]).toEqual([
    ['title', '在全区干部大会上的讲话'],
    ['p1', '同志们：'],
    ['p1-1', '同志们：'],
    ['s1', '一、提高认识'],
    ['s1-1', '（一）明确目标'],
    ['p2', '今年是实施规划的关键一年'],
    ['p2-1', '今年是实施规划的关键一年'],
    ['p2-2', '要干。']
  ])
})

test('a text without blocks has no ids', () => {
  expect(openings(layer()).size).toBe(0)
})
