import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differingStretch } from '../../src/model/apparatus.ts'
import { departures, restoreWitness } from '../../src/model/restore.ts'
import { apparatus, block, entry } from './blocks.ts'

describe('differingStretch', () => {
  test.each([
    ['a word the witness leaves out in the middle', '发展的同时', '发展同时', '的'],
    ['a word left out at the start', '在发展中', '发展中', '在'],
    ['a word left out at the end', '发展了', '发展', '了'],
    ['another word', '抓落实', '抓落买', '实'],
    ['all of it', '干部', '群众', '干部'],
    ['one of two like words', '好好', '好', '好'],
    ['nothing where both are the same', '发展', '发展', ''],
    ['nothing where only the witness has more', '发展', '发展展', ''],
    ['all of it where the witness has nothing', '的', '', '的'],
    ['a whole character beyond the basic plane', '学𠮷', '学𠮶', '𠮷']
  ])('%s', (_, lemma, reading, differing) => {
    const { start, end } = differingStretch(lemma, reading)
    expect(lemma.slice(start, end)).toBe(differing)
  })

  test('what stands around the stretch is in the reading, before and behind', () => {
    const words = fc.string({ unit: fc.constantFrom('好', '干', '的') })
    fc.assert(
      fc.property(words, words, (lemma, reading) => {
        const { start, end } = differingStretch(lemma, reading)
        expect(start).toBeLessThanOrEqual(end)
        expect(reading.startsWith(lemma.slice(0, start))).toBe(true)
        expect(reading.endsWith(lemma.slice(end))).toBe(true)
        expect(lemma.length - (end - start)).toBeLessThanOrEqual(reading.length)
      })
    )
  })
})

describe('departures', () => {
  test('only entries of the segment that have a reading depart, in the order of the words', () => {
    const emended = entry({ segment: '¶1.1', lemma: '干', reading: '千' })
    const omitted = entry({ segment: '¶1.1', lemma: '的', reading: '' })
    const retained = entry({ segment: '¶1.1', lemma: '实', decision: 'retained' })
    const elsewhere = entry({ segment: '¶1.2', lemma: '干', reading: '千' })
    expect(departures([emended, omitted, retained, elsewhere], '¶1.1', '实的干。').map(({ lemma }) => lemma)).toEqual([
      '的',
      '干'
    ])
  })
})

describe('restoreWitness', () => {
  const blocks = [block('title', '讲话'), block('¶1', '要干。', '要实干。'), block('¶2', '要快。')]

  function restored(given: Parameters<typeof apparatus>[0]): string {
    return restoreWitness(blocks, apparatus(given))
      .map(({ text }) => text)
      .join('')
  }

  test('blocks stand on lines of their own and sentences side by side', () => {
    expect(restored({})).toBe('讲话\n要干。要实干。\n要快。')
  })

  test('start, end and exceptions of the layout are put back', () => {
    const exceptions = [
      { after: 'title', witness: '\n\n' },
      { after: '¶1.1', witness: '\n' }
    ]
    const layout = { start: '\uFEFF', between: '\n　　', end: '\r\n', exceptions }
    expect(restored({ layout })).toBe('\uFEFF讲话\n\n要干。\n要实干。\n　　要快。\r\n')
  })

  test('every lemma goes back to its reading in its own segment', () => {
    const entries = [
      entry({ segment: '¶1.2', lemma: '干', reading: '千' }),
      entry({ segment: '¶1.2', lemma: '要', reading: '' }),
      entry({ segment: 'title', lemma: '话', reading: '话稿' })
    ]
    expect(restored({ entries })).toBe('讲话稿\n要干。实千。\n要快。')
  })

  test('the occurrence tells which place is meant', () => {
    const text = [block('¶1', '好好好干。')]
    const entries = [entry({ segment: '¶1.1', lemma: '好', occurrence: 2, reading: '女子' })]
    expect(
      restoreWitness(text, apparatus({ entries }))
        .map((part) => part.text)
        .join('')
    ).toBe('好女子好干。')
  })

  test('a lemma that cannot be found and an entry without a reading change nothing', () => {
    const entries = [
      entry({ segment: '¶1.1', lemma: '稳', reading: '隐' }),
      entry({ segment: '¶1.1', lemma: '干', occurrence: 2, reading: '千' }),
      entry({ segment: '¶2.1', lemma: '快', decision: 'crux' })
    ]
    expect(restored({ entries })).toBe('讲话\n要干。要实干。\n要快。')
  })

  test('each part names the words or the entry it comes from, and the layout neither', () => {
    const slip = entry({ segment: '¶1.2', lemma: '实', reading: '买' })
    const parts = restoreWitness([block('¶1', '要干。', '要实。')], apparatus({ entries: [slip] }))
    expect(parts.map(({ text, words, entry: from }) => [text, words ?? from?.lemma])).toEqual([
      ['', undefined],
      ['要干。', { segment: '¶1.1', start: 0 }],
      ['', undefined],
      ['要', { segment: '¶1.2', start: 0 }],
      ['买', '实'],
      ['。', { segment: '¶1.2', start: 2 }],
      ['', undefined]
    ])
  })
})
