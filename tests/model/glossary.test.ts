import { describe, expect, test } from 'vitest'
import { findOccurrences, renderingsOf, type Term } from '../../src/model/glossary.ts'

function term(...forms: string[]): Term {
  return {
    slug: forms[0]!,
    term: forms[0]!,
    pinyin: '',
    forms,
    renderings: [
      { en: 'first', variants: ['firsts'], status: 'editor', source: 'source not found' },
      { en: 'second', variants: [], status: 'official', source: 'source not found' }
    ],
    literal: '',
    gloss: '',
    category: 'rhetoric',
    level: 'unknown',
    first: { statement: '', certainty: 'unknown' },
    members: [],
    related: [],
    explanation: '',
    at: { path: 'content/glossary/x.md', line: 1, column: 1 }
  }
}

const found = (text: string, ...terms: Term[]) =>
  findOccurrences(text, terms).map(({ form, start, end }) => [form, start, end])

describe('occurrences', () => {
  test('every form of every term is found, in the order of the text', () => {
    expect(found('抓落实，狠抓工作落实，抓落实。', term('抓落实', '狠抓工作落实'))).toEqual([
      ['抓落实', 0, 3],
      ['狠抓工作落实', 4, 10],
      ['抓落实', 11, 14]
    ])
  })

  test('the longer form wins where two overlap', () => {
    const thought = term('习近平新时代中国特色社会主义思想')
    expect(found('以习近平新时代中国特色社会主义思想为指导的新时代', term('新时代'), thought)).toEqual([
      ['习近平新时代中国特色社会主义思想', 1, 17],
      ['新时代', 21, 24]
    ])
  })

  test('a text without terms has none', () => {
    expect(found('今天天气很好。', term('新时代'))).toEqual([])
    expect(found('', term('新时代'))).toEqual([])
  })
})

test('a term may be called by any of its renderings and their variants', () => {
  expect(renderingsOf(term('新时代'))).toEqual(['first', 'firsts', 'second'])
})
