import { expect, test } from 'vitest'
import { sectionTree } from '../../src/model/sections.ts'
import { block, layer } from './blocks.ts'

function leaf(label: string, level: number, text: string) {
  return { label, level, text, sections: [] }
}

test('sections nest by level, and title and paragraphs are none', () => {
  const text = layer(
    block('title', '讲话'),
    block('§1', '一、提高认识'),
    block('§1.1', '（一）形势'),
    block('¶1', '要干。'),
    block('§1.1.1', '1.机遇'),
    block('§1.2', '（二）任务'),
    block('§2', '二、加强领导')
  )
  const forms = { ...leaf('§1.1', 2, '（一）形势'), sections: [leaf('§1.1.1', 3, '1.机遇')] }
  expect(sectionTree(text)).toEqual([
    { ...leaf('§1', 1, '一、提高认识'), sections: [forms, leaf('§1.2', 2, '（二）任务')] },
    leaf('§2', 1, '二、加强领导')
  ])
})

test('a deep section without one above it stands at the top', () => {
  expect(sectionTree(layer(block('§1.1', '（一）形势'), block('§2', '二、任务')))).toEqual([
    leaf('§1.1', 2, '（一）形势'),
    leaf('§2', 1, '二、任务')
  ])
})

test('a text without headings has no sections', () => {
  expect(sectionTree(layer(block('¶1', '要干。')))).toEqual([])
})
