import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutRuns, type Span } from '../../src/model/spans.ts'

function crux(start: number, end: number, ref = 'a1'): Span {
  return { kind: 'crux', start, end, ref }
}

/** Each run as its words and the refs that cover it. */
function runs(text: string, ...spans: Span[]): string[][] {
  return cutRuns(text, spans).map((run) => [run.text, ...run.spans.map(({ ref }) => ref)])
}

describe('cutRuns', () => {
  test('a text without spans is one run and an empty text none', () => {
    expect(runs('要抓发展')).toEqual([['要抓发展']])
    expect(runs('')).toEqual([])
  })

  test('a span cuts the text at its ends', () => {
    expect(runs('要抓发展', crux(1, 2))).toEqual([['要'], ['抓', 'a1'], ['发展']])
    expect(runs('要抓发展', crux(0, 4))).toEqual([['要抓发展', 'a1']])
  })

  test('spans that overlap lie side by side, the longest outermost', () => {
    expect(runs('要抓发展', crux(0, 2, 'short'), crux(1, 4, 'long'))).toEqual([
      ['要', 'short'],
      ['抓', 'long', 'short'],
      ['发展', 'long']
    ])
    expect(runs('要抓发展', crux(1, 2, 'in'), crux(0, 4, 'out'))).toEqual([
      ['要', 'out'],
      ['抓', 'out', 'in'],
      ['发展', 'out']
    ])
  })

  test('of two spans of one length the earlier is outermost', () => {
    expect(runs('要抓发展', crux(1, 3, 'late'), crux(0, 2, 'early'))[1]).toEqual(['抓', 'early', 'late'])
  })

  test('an empty span covers nothing', () => {
    expect(cutRuns('要抓', [crux(1, 1)]).every(({ spans }) => spans.length === 0)).toBe(true)
  })

  test('a marker is a run of its own, outside the spans that end where it stands and within those that go on', () => {
    const marker = { at: 2, kind: 'note', ref: 'n1' } as const
    const cut = cutRuns('要抓发展', [crux(1, 2, 'ends'), crux(0, 3, 'goes on')], [marker])
    expect(cut.map((run) => [run.text, run.marker?.ref, ...run.spans.map(({ ref }) => ref)])).toEqual([
      ['要', undefined, 'goes on'],
      ['抓', undefined, 'goes on', 'ends'],
      ['', 'n1', 'goes on'],
      ['发', undefined, 'goes on'],
      ['展', undefined]
    ])
  })

  test('markers at both ends of a text, and in an empty one, are not lost', () => {
    const at = (place: number) => ({ at: place, kind: 'note', ref: `n${place}` }) as const
    expect(cutRuns('要', [], [at(0), at(1)]).map((run) => run.marker?.ref ?? run.text)).toEqual(['n0', '要', 'n1'])
    expect(cutRuns('', [], [at(0)])).toHaveLength(1)
  })

  test('of spans with one stretch the term is outermost, then what the witness has, then the signs', () => {
    const stretch = { start: 0, end: 1, ref: 'x' }
    const spans: Span[] = [
      { ...stretch, kind: 'supplied' },
      { ...stretch, kind: 'variant', reading: '' },
      { ...stretch, kind: 'term', trace: [1], covered: [] }
    ]
    expect(cutRuns('要', spans)[0]!.spans.map(({ kind }) => kind)).toEqual(['term', 'variant', 'supplied'])
  })

  const places = fc.integer({ min: 0, max: 12 })
  const anySpans = fc.array(
    fc.tuple(places, places).map(([a, b]) => crux(Math.min(a, b), Math.max(a, b))),
    { maxLength: 5 }
  )

  test('joined, the runs are the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), anySpans, (text, spans) => {
        const cut = cutRuns(text, spans)
        expect(cut.map((run) => run.text).join('')).toBe(text)
        expect(cut.every((run) => run.text !== '')).toBe(true)
      })
    )
  })

  test('a character is covered by the spans it stands in and by no others', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), anySpans, (text, spans) => {
        const covers = cutRuns(text, spans).flatMap((run) => Array.from({ length: run.text.length }, () => run.spans))
        for (const [at, cover] of covers.entries()) {
          expect(new Set(cover)).toEqual(new Set(spans.filter(({ start, end }) => start <= at && at < end)))
        }
      })
    )
  })
})
