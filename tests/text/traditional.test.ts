import { expect, test } from 'vitest'
import { traditionalForms } from '../../src/text/traditional.ts'

test('every traditional spelling that differs, once', () => {
  expect(traditionalForms('发展')).toEqual(['發展'])
  expect(traditionalForms('群众')).toContain('羣衆')
  expect(traditionalForms('群众')).toContain('群眾')
  expect(traditionalForms('河长制')).toEqual(['河長制'])
})

test('words that are written alike have none', () => {
  expect(traditionalForms('人民')).toEqual([])
})
