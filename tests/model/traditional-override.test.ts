import { expect, test } from 'vitest'
import { isAlike } from '../../src/model/traditional-override.ts'

test.each([
  ['干劲', '幹勁'],
  ['XX安则“天下”', 'XX安則“天下”'],
  ['指明了', '指明了'],
  ['〇后', '〇後']
])('%s can be shown as %s', (simplified, traditional) => {
  expect(isAlike({ simplified, traditional })).toBe(true)
})

test.each([
  ['干劲', '幹'],
  ['干劲', '幹勁兒'],
  ['“干劲”', '「幹勁」'],
  ['X劲', 'Y勁'],
  ['干劲', '幹x'],
  ['干劲', '幹𠮷']
])('%s cannot be shown as %s', (simplified, traditional) => {
  expect(isAlike({ simplified, traditional })).toBe(false)
})
