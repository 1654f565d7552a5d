import { expect, test } from 'vitest'
import { indexText } from '../../src/search/index-text.ts'
import type { Field, SearchRecord } from '../../src/search/record.ts'

const characters = {
  readings: new Map([
    ['长', ['cháng', 'zhǎng']],
    ['女', ['nǚ']]
  ]),
  simplified: new Map<string, string[]>()
}

function record(...fields: Field[]): SearchRecord {
  const group = { id: '', of: '', label: '', zh: '', en: '' }
  return { kind: 'text', url: '', label: '', group, categories: [], names: 0, fields, order: 0 }
}

const zh = (text: string, departures: Field['departures'] = []): Field => ({ lang: 'zh-Hans', text, departures })
const en = (text: string): Field => ({ lang: 'en', text, departures: [] })

test('Chinese singly with its points, then every reading without its tone', () => {
  expect(indexText([record(zh('女长，长'))], characters)).toBe('女 长 , 长 pynv pychang pyzhang')
})

test('the readings of several records stand once, behind all', () => {
  expect(indexText([record(zh('长')), record(zh('长'))], characters)).toBe('长 长 pychang pyzhang')
})

test('English words as they are, and Chinese among them singly as well', () => {
  expect(indexText([record(en('the Party’s 长 line'))], characters)).toBe('the Party s line 长')
})

test('the text as received behind the text', () => {
  expect(indexText([record(zh('女长', [{ start: 1, end: 2, reading: '女' }]))], characters)).toBe(
    '女 长 女 女 pynv pychang pyzhang'
  )
})
