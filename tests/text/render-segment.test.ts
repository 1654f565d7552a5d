import fc from 'fast-check'
import { toString } from 'hast-util-to-string'
import { rehype } from 'rehype'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../src/model/spans.ts'
import { renderSegment } from '../../src/text/render-segment.ts'

const html = rehype().data('settings', { fragment: true })

function supplied(start: number, end: number): Span {
  return { kind: 'supplied', start, end, ref: 'a1' }
}

function crux(start: number, end: number): Span {
  return { kind: 'crux', start, end, ref: 'a2' }
}

/** What a reader sees of a segment. */
function seen(text: string, ...spans: Span[]): string {
  return toString(html.parse(renderSegment(text, spans)))
}

describe('renderSegment', () => {
  test('words without spans are plain text', () => {
    expect(renderSegment('要抓发展。', [])).toBe('要抓发展。')
    expect(renderSegment('', [])).toBe('')
  })

  test('supplied words stand in angle brackets and link to their entry', () => {
    expect(renderSegment('发展的同时', [supplied(2, 3)], '/apparatus.html')).toBe(
      '发展<a class="supplied" title="Supplied by the editors: see the apparatus" href="/apparatus.html#a1">〈的〉</a>同时'
    )
  })

  test('a crux stands between daggers', () => {
    expect(renderSegment('抓发', [crux(1, 2)], '/apparatus.html')).toMatch(
      /^抓<a class="crux" title="[^"]*" href="\/apparatus\.html#a2">†发†<\/a>$/
    )
  })

  test('no link holds a link', () => {
    expect(renderSegment('要抓发展', [crux(0, 4), supplied(1, 2)])).not.toMatch(/<a [^>]*>[^/]*<a /)
  })

  test('signs stand once around spans that are nested or overlap', () => {
    expect(seen('要抓发展', crux(0, 4), supplied(1, 2))).toBe('†要〈抓〉发展†')
    expect(seen('要抓发展', crux(0, 3), supplied(2, 4))).toBe('†要抓〈发†展〉')
    expect(seen('要抓', supplied(0, 1), crux(0, 2))).toBe('†〈要〉抓†')
    expect(seen('要抓发展', supplied(0, 2), supplied(2, 4))).toBe('〈要抓〉〈发展〉')
  })

  test('an empty span leaves no sign', () => {
    expect(renderSegment('要抓', [supplied(1, 1)])).toBe('要抓')
  })

  test('markup in the words is escaped, inside spans too', () => {
    expect(renderSegment('<b>&amp;', [])).toBe('&#x3C;b>&#x26;amp;')
    expect(seen('<script>x</script>', crux(0, 8))).toBe('†<script>†x</script>')
  })
})

const length = 12
const words = fc.string({
  unit: fc.constantFrom('发', '展', 'a', ' ', '<', '>', '&', '"', ';', '/'),
  maxLength: length
})
const places = fc.integer({ min: 0, max: length })
const spans = fc.array(fc.tuple(fc.boolean(), places, places), { maxLength: 4 })

/** Spans within a text, from pairs of places anywhere. */
function within(text: string, given: [boolean, number, number][]): Span[] {
  return given.map(([isCrux, a, b]) => {
    const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
    return isCrux ? crux(start, end) : supplied(start, end)
  })
}

test('what is seen is the text and one pair of signs a span', () => {
  fc.assert(
    fc.property(words, spans, (text, given) => {
      const shown = within(text, given).filter(({ start, end }) => start < end)
      const read = seen(text, ...shown)
      expect(read.replace(/[〈〉†]/g, '')).toBe(text)
      expect(read.match(/〈/g)?.length ?? 0).toBe(shown.filter(({ kind }) => kind === 'supplied').length)
      expect(read.match(/〉/g)?.length ?? 0).toBe(shown.filter(({ kind }) => kind === 'supplied').length)
      expect(read.match(/†/g)?.length ?? 0).toBe(2 * shown.filter(({ kind }) => kind === 'crux').length)
    })
  )
})

test('no < of the text comes through', () => {
  fc.assert(
    fc.property(words, spans, (text, given) => {
      const ours = /<(?:a|span) class="(?:supplied|crux)" [^<>]*>|<\/a>|<\/span>/g
      expect(renderSegment(text, within(text, given)).replace(ours, '')).not.toContain('<')
    })
  )
})
