import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Term } from '../../src/model/glossary.ts'
import { overlaps } from '../../src/model/lemma.ts'
import { findOccurrences, surfaceForms } from '../../src/model/occurrences.ts'
import { term } from './terms.ts'

/** Each free occurrence as its words in the text, where it starts, and the forms it covers. */
function found(text: string, ...terms: Term[]): [string, number, ...string[]][] {
  return findOccurrences(text, surfaceForms(terms)).map(({ start, end, covered }) => [
    text.slice(start, end),
    start,
    ...covered.map(({ form }) => form)
  ])
}

describe('findOccurrences', () => {
  test('every form of every term is found, in the order of the text', () => {
    expect(found('抓落实，狠抓工作落实，抓落实。', term(['抓落实', '狠抓工作落实']))).toEqual([
      ['抓落实', 0],
      ['狠抓工作落实', 4],
      ['抓落实', 11]
    ])
  })

  test('the longer wins and keeps what it covers; elsewhere the shorter stands for itself', () => {
    const thought = term('习近平新时代中国特色社会主义思想')
    expect(found('以习近平新时代中国特色社会主义思想指导新时代', term('新时代'), thought, term('习近平'))).toEqual([
      ['习近平新时代中国特色社会主义思想', 1, '新时代', '习近平'],
      ['新时代', 19]
    ])
  })

  test('of two that overlap in part the longer keeps the other', () => {
    expect(found('经济高质量发展行动', term('高质量发展'), term('发展行动'))).toEqual([['高质量发展', 2, '发展行动']])
  })

  test('a shorter form within a longer one of the same term is not another occurrence', () => {
    expect(found('以人民为中心的发展思想', term(['以人民为中心的发展思想', '以人民为中心']))).toEqual([
      ['以人民为中心的发展思想', 0]
    ])
  })

  test.each([
    ['“放管服”改革', '放管服改革'],
    ['放管服改革', '“放管服”改革'],
    ['"放管服"改革', '“放管服”改革'],
    ['“放管服改革', '‘放管服’改革'],
    ['放管”服改革', '放管服改革']
  ])('%s is found by the form %s: quotation marks make no difference', (text, form) => {
    const [only] = found(`推进${text}。`, term(form))
    expect(only![0].replaceAll(/[“”‘’"]/g, '')).toBe('放管服改革')
  })

  test('quotation marks around a formulation stay outside', () => {
    expect(found('树牢“四个意识”、坚定', term('四个意识'))).toEqual([['四个意识', 3]])
  })

  test('within an exception a form is something else', () => {
    const chain = term('产业链', { except: ['产业链接'] })
    expect(found('产业链接，对接产业链。', chain)).toEqual([['产业链', 7]])
  })

  test('a text without terms, and an empty one, have none', () => {
    expect(found('今天天气很好。', term('新时代'))).toEqual([])
    expect(found('', term('新时代'))).toEqual([])
    expect(found('“”', term('新时代'))).toEqual([])
  })

  test('every place of a form is free or covered, none twice, and free ones never overlap', () => {
    const unit = fc.constantFrom('一', '二', '三', '“', '”')
    const forms = fc.uniqueArray(fc.string({ unit: fc.constantFrom('一', '二', '三'), minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4
    })
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 14 }), forms, (text, given) => {
        const free = findOccurrences(text, surfaceForms(given.map((form) => term(form))))
        const all = free.flatMap(({ covered, ...rest }) => [rest, ...covered])
        for (const form of given) {
          const places = all.filter((one) => one.form === form)
          expect(places.every((a) => places.every((b) => a === b || !overlaps(a, b)))).toBe(true)
          for (const { start, end } of places) expect(text.slice(start, end).replaceAll(/[“”]/g, '')).toBe(form)
          // As many as a reader counts from left to right, or more: none is overlooked.
          const counted = text.replaceAll(/[“”]/g, '').split(form).length - 1
          expect(places.length).toBe(counted)
        }
        expect(free.every((a) => free.every((b) => a === b || !overlaps(a, b)))).toBe(true)
      })
    )
  })
})
