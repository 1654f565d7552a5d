import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutWords } from '../../src/text/cut-words.ts'
import { phrasesOf } from '../../src/text/phrases.ts'

const at = { path: 'content/readings.yaml', line: 1, column: 1 }
const none = phrasesOf([])
const cut = (characters: string, phrases = none) => cutWords(characters, phrases).join(' ')

test.each([
  ['发展历程', '发展 历程'],
  ['新任务', '新 任务'],
  ['和服务体系', '和 服务 体系'],
  ['企业主体培育', '企业 主体 培育'],
  ['感受到党', '感受 到 党'],
  ['生态环境', '生态 环境'],
  ['日新月异', '日新月异'],
  ['龘靐', '龘 靐'],
  ['', '']
])('%s is cut %s', (characters, words) => {
  expect(cut(characters)).toBe(words)
})

test('a phrase that was laid down counts as a word, and not where others make fewer', () => {
  const phrases = phrasesOf([{ phrase: '用好', pinyin: 'yònghǎo', at }])
  expect(cut('用好资金', phrases)).toBe('用好 资金')
  expect(cut('保护利用好社区', phrases)).toBe('保护 利用 好 社区')
})

test('words joined are what was cut, whatever it is', () => {
  const characters = fc.array(fc.constantFrom(...'发展的新任务和服务体系大家企业主𠮷々'), { maxLength: 30 })
  fc.assert(
    fc.property(characters, (given) => {
      expect(cutWords(given.join(''), none).join('')).toBe(given.join(''))
    })
  )
})
