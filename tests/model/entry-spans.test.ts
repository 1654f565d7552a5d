import { expect, test } from 'vitest'
import { entryMarkers, entrySpans } from '../../src/model/entry-spans.ts'
import { entry } from './blocks.ts'

const segment = '¶1.1'

test('a supplied entry shows only the words the witness lacks, which it has not', () => {
  const given = entry({ segment, lemma: '发展的同时', reading: '发展同时', decision: 'supplied' })
  expect(entrySpans('在抓发展的同时要稳。', [given])).toEqual([
    { kind: 'variant', ref: 'a1', start: 4, end: 5, reading: '' },
    { kind: 'supplied', ref: 'a1', start: 4, end: 5 }
  ])
})

test.each(['emended', 'normalized'] as const)(
  'an entry that is %s shows the words that differ and what the witness has',
  (decision) => {
    const given = entry({ segment, lemma: '要融合好', reading: '要融吝好', decision })
    expect(entrySpans('要融合好。', [given])).toEqual([{ kind: 'variant', ref: 'a1', start: 2, end: 3, reading: '吝' }])
  }
)

test('where the witness only has more the whole lemma stands for the place', () => {
  const given = entry({ segment, lemma: '发展', reading: '发发展' })
  expect(entrySpans('抓发展。', [given])).toEqual([{ kind: 'variant', ref: 'a1', start: 1, end: 3, reading: '发发展' }])
})

test('readings put in the place of their variants give the witness', () => {
  const text = '在抓发展的同时要融合好。'
  const entries = [
    entry({ segment, lemma: '发展的同时', reading: '发展同时', decision: 'supplied' }),
    entry({ segment, lemma: '融合好', reading: '融吝吝' })
  ]
  const spans = entrySpans(text, entries).filter((span) => span.kind === 'variant')
  const received = spans.reduceRight(
    (now, { start, end, reading }) => now.slice(0, start) + reading + now.slice(end),
    text
  )
  expect(received).toBe('在抓发展同时要融吝吝。')
})

test('a crux shows the whole lemma', () => {
  const given = entry({ segment, lemma: '发展', decision: 'crux' })
  expect(entrySpans('抓发展。', [given])).toEqual([{ kind: 'crux', ref: 'a1', start: 1, end: 3 }])
})

test('the occurrence tells which place is meant', () => {
  const given = entry({ segment, lemma: '的', occurrence: 2, reading: '', decision: 'supplied' })
  expect(entrySpans('我的你的。', [given]).map(({ start }) => start)).toEqual([3, 3])
})

test.each(['conjecture', 'retained'] as const)('an entry that is %s changes nothing', (decision) => {
  expect(entrySpans('抓发展。', [entry({ segment, lemma: '发展', decision })])).toEqual([])
})

test('a lemma that is not there shows nothing', () => {
  expect(entrySpans('抓发展。', [entry({ segment, lemma: '稳定', reading: '', decision: 'supplied' })])).toEqual([])
})

test('every entry has a marker behind its lemma, whatever was decided', () => {
  const given = (['retained', 'emended', 'crux'] as const).map((decision) =>
    entry({ segment, lemma: '发展', decision })
  )
  expect(entryMarkers('抓发展。', given).map(({ at }) => at)).toEqual([3, 3, 3])
  expect(entryMarkers('抓发展。', [entry({ segment, lemma: '稳定' })])).toEqual([])
})
