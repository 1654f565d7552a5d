import { expect, test } from 'vitest'
import { elideRefrains } from '../../src/model/elide-refrains.ts'

const refrains = [
  { zh: '抓落实', en: 'see to implementation', variants: ['狠抓落实'] },
  { zh: '奋勇争先', en: 'strive to be first', variants: [] }
]

test('each refrain is an ellipsis, in the language asked for', () => {
  expect(elideRefrains('要抓落实、奋勇争先', refrains, 'zh')).toBe('要…、…')
  expect(elideRefrains('We see to implementation', refrains, 'en')).toBe('We …')
  expect(elideRefrains('We see to implementation', refrains, 'zh')).toBe('We see to implementation')
})
