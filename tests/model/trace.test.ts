import { describe, expect, test } from 'vitest'
import type { Term } from '../../src/model/glossary.ts'
import { surfaceForms } from '../../src/model/occurrences.ts'
import { renderingSpans, termSpans } from '../../src/model/term-spans.ts'
import { traceSegment } from '../../src/model/trace.ts'
import { rendered } from './terms.ts'

const era = rendered('新时代', 'new era')
const thought = rendered('习近平新时代思想', 'Xi Jinping Thought for a New Era')
const development = rendered('发展', 'development')

/** Each occurrence, free or covered, with the English it is traced to. */
function traced(zh: string, en: string, ...terms: Term[]): (string | undefined)[][] {
  const { occurrences, counterparts } = traceSegment(zh, en, surfaceForms(terms))
  const words = (at?: { start: number; end: number }) => at && en.slice(at.start, at.end)
  return occurrences
    .flatMap((free) => [free, ...free.covered])
    .map((occurrence) => [occurrence.form, words(counterparts.get(occurrence))])
}

describe('traceSegment', () => {
  test('each occurrence has its counterpart, also where the English has another order', () => {
    expect(traced('新时代的发展', 'Development in the new era', era, development)).toEqual([
      ['新时代', 'new era'],
      ['发展', 'Development']
    ])
  })

  test('the first of a term goes to the first', () => {
    const { claims } = traceSegment('发展、发展', 'development and development', surfaceForms([development]))
    expect(claims.map(({ start, occurrences }) => [start, occurrences])).toEqual([
      [0, [0]],
      [16, [1]]
    ])
  })

  test('a short rendering is not looked for within a long one', () => {
    const en = 'Xi Jinping Thought for a New Era guides the new era'
    const { claims } = traceSegment('习近平新时代思想指导新时代', en, surfaceForms([era, thought]))
    expect(claims.map(({ start, end }) => en.slice(start, end))).toEqual([
      'Xi Jinping Thought for a New Era',
      'new era'
    ])
  })

  test('what a longer formulation covers is traced within its counterpart', () => {
    expect(traced('新时代，习近平新时代思想', 'A new era: Xi Jinping Thought for a New Era', era, thought)).toEqual([
      ['新时代', 'new era'],
      ['习近平新时代思想', 'Xi Jinping Thought for a New Era'],
      ['新时代', 'New Era']
    ])
  })

  test('two occurrences share one rendering where the English says it once', () => {
    const { claims } = traceSegment('发展要发展', 'development must come', surfaceForms([development]))
    expect(claims.map(({ occurrences }) => occurrences)).toEqual([[0, 1]])
  })

  test('a rendering too many is no counterpart', () => {
    const { claims } = traceSegment('发展', 'development is development', surfaceForms([development]))
    expect(claims).toHaveLength(1)
  })

  test('without a rendering there is no counterpart', () => {
    expect(traced('发展', 'growth', development)).toEqual([['发展', undefined]])
    expect(traced('', '', development)).toEqual([])
  })
})

test('spans of both languages carry the numbers of the occurrences, and what is covered', () => {
  const trace = traceSegment(
    '发展新时代思想',
    'Thought of a new era, in development',
    surfaceForms([development, rendered('新时代思想', 'Thought of a new era'), era])
  )
  expect(termSpans(trace)).toMatchObject([
    { start: 0, end: 2, ref: '发展', trace: [1], covered: [] },
    { start: 2, end: 7, ref: '新时代思想', trace: [2], covered: ['新时代'] }
  ])
  expect(renderingSpans(trace)).toMatchObject([
    { start: 0, end: 20, ref: '新时代思想', trace: [2], covered: ['新时代'] },
    { start: 25, end: 36, ref: '发展', trace: [1], covered: [] }
  ])
})
