import fc from 'fast-check'
import { toString } from 'hast-util-to-string'
import { rehype } from 'rehype'
import { describe, expect, test } from 'vitest'
import type { Marker, Span } from '../../src/model/spans.ts'
import { renderSegment } from '../../src/text/render-segment.ts'

const html = rehype().data('settings', { fragment: true })

function supplied(start: number, end: number): Span {
  return { kind: 'supplied', start, end, ref: 'a1' }
}

function variant(start: number, end: number, reading: string): Span {
  return { kind: 'variant', start, end, ref: 'a3', reading }
}

function termSpan(start: number, end: number, trace = 1, ...covered: string[]): Span {
  return { kind: 'term', start, end, ref: 'xinshidai', trace: [trace], covered }
}

const note = (at: number): Marker => ({ at, kind: 'note', ref: 'n14' })
const entry = (at: number): Marker => ({ at, kind: 'entry', ref: 'e3' })

function crux(start: number, end: number): Span {
  return { kind: 'crux', start, end, ref: 'a2' }
}

const links = { apparatus: '/apparatus.html', quality: '/quality.html', glossary: '/glossary/' }
const render = (text: string, spans: Span[], markers: Marker[] = []) => renderSegment(text, { spans, markers }, links)

/** What a reader sees of a segment. */
function seen(text: string, ...spans: Span[]): string {
  return toString(html.parse(render(text, spans)))
}

describe('renderSegment', () => {
  test('words without spans are plain text', () => {
    expect(render('要抓发展。', [])).toBe('要抓发展。')
    expect(render('', [])).toBe('')
  })

  test('supplied words stand in angle brackets and link to their entry', () => {
    expect(render('发展的同时', [supplied(2, 3)])).toBe(
      '发展<a class="supplied" title="Supplied by the editors: see the apparatus" href="/apparatus.html#a1"><span class="sign">〈</span>的<span class="sign">〉</span></a>同时'
    )
  })

  test('a crux stands between daggers', () => {
    expect(render('抓发', [crux(1, 2)])).toMatch(
      /^抓<a class="crux" title="[^"]*" href="\/apparatus\.html#a2"><span class="sign">†<\/span>发<span class="sign">†<\/span><\/a>$/
    )
  })

  test('words that a version changed lead to what it changed', () => {
    expect(render('抓发展', [], [{ at: 3, kind: 'change', ref: '1.2.0' }])).toBe(
      '抓发展<a class="ref change" href="/quality.html#v1-2-0" aria-label="Changed in version 1.2.0">1.2.0</a>'
    )
  })

  test('a term is a link to its entry, with the number of its counterpart and what it covers', () => {
    expect(render('在新时代中', [termSpan(1, 4, 2, 'shidai')])).toBe(
      '在<a class="term" href="/glossary/xinshidai.html" data-trace="2" data-covered="shidai">新时代</a>中'
    )
  })

  test('a term stays one link whatever lies within it', () => {
    const found = render('在新时代中', [termSpan(1, 4), variant(2, 3, '旧'), supplied(3, 4)])
    expect(found.match(/<a /g)).toHaveLength(1)
    expect(found).toContain('新<span class="variant" data-reading="旧">时</span><span class="supplied"')
  })

  test('a departure holds what the witness has, and its own signs, so that these go with it', () => {
    expect(render('发展的同时', [supplied(2, 3), variant(2, 3, '')])).toMatch(
      /^发展<span class="variant" data-reading=""><a class="supplied".*〉<\/span><\/a><\/span>同时$/
    )
  })

  test('a departure in two parts has its reading once', () => {
    const found = render('要抓发展好', [termSpan(0, 3), variant(2, 5, '误')])
    expect(found.match(/data-reading="误"/g)).toHaveLength(1)
    expect(toString(html.parse(found))).toBe('要抓发展好')
  })

  test('a marker stands behind its words, outside the term that ends there', () => {
    expect(render('在新时代中', [termSpan(1, 4)], [note(4), entry(4)])).toMatch(
      /新时代<\/a><a class="ref" href="#n14" aria-label="Note 14">14<\/a><a class="ref entry" href="\/apparatus\.html#e3" aria-label="Entry e3">e3<\/a>中$/
    )
  })

  test('a crux that holds a term leads to its entry by its first sign', () => {
    expect(render('在新时代中', [crux(0, 5), termSpan(1, 4)])).toMatch(
      /^<span class="crux" title="[^"]*"><a class="sign" title="[^"]*" href="\/apparatus\.html#a2">†<\/a>在<a class="term"/
    )
  })

  test('no link holds a link', () => {
    const nested = [crux(0, 4), supplied(1, 2), termSpan(1, 3)]
    expect(render('要抓发展', nested, [note(3)])).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /)
  })

  test('signs stand once around spans that are nested or overlap', () => {
    expect(seen('要抓发展', crux(0, 4), supplied(1, 2))).toBe('†要〈抓〉发展†')
    expect(seen('要抓发展', crux(0, 3), supplied(2, 4))).toBe('†要抓〈发†展〉')
    expect(seen('要抓', supplied(0, 1), crux(0, 2))).toBe('†〈要〉抓†')
    expect(seen('要抓发展', supplied(0, 2), supplied(2, 4))).toBe('〈要抓〉〈发展〉')
  })

  test('an empty span leaves no sign', () => {
    expect(render('要抓', [supplied(1, 1)])).toBe('要抓')
  })

  test('markup in the words is escaped, inside spans too', () => {
    expect(render('<b>&amp;', [])).toBe('&#x3C;b>&#x26;amp;')
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
      const ours = /<(?:a|span) class="(?:supplied|crux|sign)"[^<>]*>|<\/a>|<\/span>/g
      expect(render(text, within(text, given)).replace(ours, '')).not.toContain('<')
    })
  )
})
