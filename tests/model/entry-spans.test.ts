import { expect, test } from 'vitest'
import { entrySpans } from '../../src/model/entry-spans.ts'
import { entry } from './blocks.ts'

const segment = '¶1.1'

test('a supplied entry shows only the words the witness lacks', () => {
  const given = entry({ segment, lemma: '发展的同时', reading: '发展同时', decision: 'supplied' })
  expect(entrySpans('在抓发展的同时要稳。', [given])).toEqual([{ kind: 'supplied', ref: 'a1', start: 4, end: 5 }])
})

test('a crux shows the whole lemma, with or without a reading', () => {
  const given = entry({ segment, lemma: '发展', decision: 'crux' })
  const span = { kind: 'crux', ref: 'a1', start: 1, end: 3 }
  expect(entrySpans('抓发展。', [given])).toEqual([span])
  expect(entrySpans('抓发展。', [{ ...given, reading: '展' }])).toEqual([span])
})

test('the occurrence tells which place is meant', () => {
  const given = entry({ segment, lemma: '的', occurrence: 2, reading: '', decision: 'supplied' })
  expect(entrySpans('我的你的。', [given])).toEqual([{ kind: 'supplied', ref: 'a1', start: 3, end: 4 }])
})

test.each(['emended', 'normalised', 'conjecture', 'retained'] as const)(
  'an entry that is %s shows nothing',
  (decision) => {
    expect(entrySpans('抓发展。', [entry({ segment, lemma: '发展', reading: '发', decision })])).toEqual([])
  }
)

test('a supplied entry without a reading and a lemma that is not there show nothing', () => {
  const lacking = entry({ segment, lemma: '发展', decision: 'supplied' })
  const absent = entry({ segment, lemma: '稳定', reading: '', decision: 'supplied' })
  expect(entrySpans('抓发展。', [lacking, absent])).toEqual([])
})
