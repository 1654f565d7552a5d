import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/exports/plain-text.ts'
import type { ExportSource } from '../../src/exports/source.ts'
import { webAnnotations } from '../../src/exports/web-annotations.ts'
import { bareSource, inChineseAlone, inTwoLanguagesBeside, minimal, oddSource, real } from './sample-sources.ts'

interface Target {
  type: string
  source: string
  scope: string
  selector: [
    { type: string; exact: string; prefix: string; suffix: string },
    { type: string; start: number; end: number }
  ]
}
interface Annotation {
  id: string
  type: string
  motivation: string
  creator: { type?: string; name: string }
  body: { type: string; value: string; purpose: string; format: string; language: string }[] & {
    source: string
    purpose: string
  }
  target: Target[]
  modified: string
}
interface Collection {
  '@context': string
  id: string
  type: string
  created: string
  modified: string
  total: number
  first?: { id: string; type: string; partOf: { id: string }; startIndex: number; items: Annotation[] }
  last?: string
}
const read = (source: ExportSource) => JSON.parse(webAnnotations(source)) as Collection
const itemsOf = (source: ExportSource) => read(source).first?.items ?? []

const siteAddress = 'https://example.org/tifa/'
const sources: [string, ExportSource][] = [
  ['the real edition', real],
  ['the minimal one', minimal()],
  ['an edition with a site', { ...real, site: siteAddress }],
  ['one with two translations', minimal(inTwoLanguagesBeside)],
  ['one in Chinese alone', minimal(inChineseAlone)],
  ['one with odd characters', oddSource()],
  ['one with nothing but its text', bareSource()]
]

describe.each(sources)('%s', (_, source) => {
  const { edition, site } = source
  const collection = read(source)
  const items = itemsOf(source)

  test('is a collection with one page, and says how many annotations it has', () => {
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: items.length,
      modified: `${edition.versions[0]!.date}T00:00:00Z`
    })
    expect(items).toHaveLength(edition.notes.length + source.occurrences.length)
    expect('first' in collection).toBe(items.length > 0)
    if (!collection.first) return
    const { id, type, partOf, startIndex } = collection.first
    expect({ id, type, partOf, startIndex }).toEqual({
      id: collection.last,
      type: 'AnnotationPage',
      partOf: { id: collection.id },
      startIndex: 0
    })
  })

  test('every annotation has what it must have, under an id of its own', () => {
    for (const { id, type, target, body, motivation } of items) {
      expect(type).toBe('Annotation')
      expect(['commenting', 'identifying']).toContain(motivation)
      expect(body, id).toBeTruthy()
      expect(target.length, id).toBeGreaterThan(0)
    }
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })

  test('every address is absolute: of the site where it is known, else a name', () => {
    const base = site ?? 'urn:tifa:'
    const iris = items.flatMap(({ id, body, target }) => [
      id,
      ...(body.source ? [body.source] : []),
      ...target.flatMap((one) => [one.source, one.scope])
    ])
    expect([collection.id, ...iris].filter((address) => !address.startsWith(base) || !URL.canParse(address))).toEqual(
      []
    )
  })

  test('positions and quotations select the same words in the plain-text files', () => {
    const files = new Map(
      [edition.text, ...edition.translations].map((layer) => [
        layer === edition.text ? `${edition.id}.txt` : `${edition.id}.${layer.lang}.txt`,
        [...plainText(layer)]
      ])
    )
    for (const { id, target } of items) {
      for (const { source: address, selector } of target) {
        const [{ exact, prefix, suffix }, { start, end }] = selector
        const characters = files.get(address.split('/').at(-1)!)!
        const at = (from: number, to: number) => characters.slice(Math.max(from, 0), to).join('')
        expect([prefix, exact, suffix], id).toEqual([at(start - 32, start), at(start, end), at(end, end + 32)])
        expect(exact, id).not.toBe('')
      }
    }
  })
})

test('a note comments on its lemma and on the words that render it', () => {
  const items = new Map(itemsOf(real).map((item) => [item.id.split('#')[1], item]))
  for (const { id, lemma, rendered, kind, source } of real.edition.notes) {
    const { motivation, body, target, creator } = items.get(id)!
    expect([motivation, creator.name]).toEqual(['commenting', real.edition.record.responsibility])
    expect(target.map(({ selector }) => selector[0].exact)).toEqual([lemma, rendered])
    expect(body.map(({ type, purpose, format, language }) => [type, purpose, format, language])).toEqual([
      ['TextualBody', 'commenting', 'text/plain', 'en'],
      ['TextualBody', 'tagging', 'text/plain', 'en']
    ])
    expect(body[0]!.value).toContain(source)
    expect(body[1]!.value).toBe(kind)
  }
})

test('the glossary identifies an occurrence, at the address of its segment', () => {
  const items = itemsOf({ ...real, site: siteAddress }).slice(real.edition.notes.length)
  const place = items.find(({ body }) => body.source.endsWith('/hezhangzhi.html'))!
  expect(place.motivation).toBe('identifying')
  expect(place.creator).toEqual({ type: 'Software', name: 'Tifa' })
  expect(place.body.source).toBe('https://example.org/tifa/glossary/hezhangzhi.html')
  expect(place.target[0]!.selector[0].exact).toBe('河长制')
  expect(place.target[1]!.selector[0].exact).toMatch(/river chief/)
  expect(place.target[0]!.scope).toMatch(
    /^https:\/\/example\.org\/tifa\/editions\/district-plenum-2020\.html#p\d+-\d+$/
  )
  expect(items).toHaveLength(real.occurrences.length)
})

test('nothing points into a translation that is not there', () => {
  for (const { target } of itemsOf(minimal(inChineseAlone))) {
    expect(target.map(({ source }) => source)).toEqual(['urn:tifa:editions/demo/demo.txt'])
  }
})

test('a quotation with its context is found in one place alone', () => {
  const file = plainText(real.edition.text)
  const quotations = itemsOf(real).map(({ target }) => target[0]!.selector[0])
  const several = quotations.filter(({ prefix, exact, suffix }) => file.split(prefix + exact + suffix).length !== 2)
  expect(several).toEqual([])
})
