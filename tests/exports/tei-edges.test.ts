import { XmlDocument } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { teiDocument } from '../../src/exports/tei.ts'
import * as editions from './tei-editions.ts'
import { anchorsIn, attribute, byId, elements, printed, recovered } from './tei-reader.ts'

const read = (name: keyof typeof editions) => XmlDocument.fromString(teiDocument(editions[name]))
const values = (document: XmlDocument, path: string, name: string) =>
  elements(document, path).map((one) => attribute(one, name))

test.each(Object.keys(editions) as (keyof typeof editions)[])('the witness of %s is recovered', (name) => {
  expect(recovered(read(name))).toBe(editions[name].edition.witness.text)
})

test('a speech in Chinese alone has no pointer to a translation', () => {
  const document = read('untranslated')
  expect(values(document, '//t:body/t:div', 'type')).toEqual(['edition'])
  expect(values(document, '//t:seg', 'corresp').every((pointer) => pointer === undefined)).toBe(true)
  expect(values(document, '//t:language', 'ident')).toEqual(['zh-Hans'])
})

test('two translations stand one behind the other, and each segment points at both', () => {
  const document = read('twiceTranslated')
  expect(values(document, '//t:body/t:div', 'xml:lang')).toEqual(['zh-Hans', 'en', 'fr'])
  expect(attribute(byId(document).get('p3-2')!, 'corresp')).toBe('#en-p3-2 #fr-p3-2')
  expect(attribute(byId(document).get('fr-p3-2')!, 'corresp')).toBe('#p3-2')
})

test('an edition without notes, entries and terms has nothing that stands apart', () => {
  expect(elements(read('withoutNotes'), '//t:standOff/t:note')).toEqual([])
  expect(elements(read('withoutNotes'), '//t:standOff/t:listApp')).toHaveLength(1)
  expect(elements(read('bare'), '//t:standOff')).toEqual([])
})

test('signs of XML, characters beyond the basic plane and control characters come through', () => {
  const document = read('oddCharacters')
  const segment = byId(document).get('p2-2')!
  expect(printed(segment)).toBe(`𠮷 & <b> "d" 'e' ]]> &amp; 末`)
  const choices = elements(segment, './/t:choice')
  expect([choices[0]!.content, elements(choices[0]!, 't:corr')[0]!.content]).toEqual(['𠮶𠮷', '𠮷'])
  const [, normalized] = choices
  const characters = elements(normalized!, 't:orig/*')
  expect(characters.map(({ name }) => name)).toEqual(['milestone', 'lb', 'milestone', 'milestone'])
  expect(characters.map((one) => attribute(one, 'n'))).toEqual(['U+000D', undefined, 'U+0009', 'U+000C'])
})

test('a term that crosses a boundary stands apart, between anchors, in either language', () => {
  const document = read('crossing')
  const ids = byId(document)
  const spans = elements(document, '//t:spanGrp/t:span')
  const told = spans.map((span) => {
    const [term] = elements(span, 't:term')
    const segment = ids.get(attribute(span, 'from')!.replace(/^#|-t\d+-from$/g, ''))!
    const anchors = anchorsIn(segment)
    const [start, end] = ['from', 'to'].map((name) => anchors.get(attribute(span, name)!.slice(1)))
    return [attribute(term!, 'ref'), term!.content, printed(segment).slice(start, end)]
  })
  expect(told).toEqual([
    ['#g-zhan-hen', '展很', '展很'],
    ['#g-fazhan', 'has developed', 'has developed']
  ])
  expect(elements(ids.get('p2-2')!, './/t:term').map(printed)).toEqual(['发展', '很快，增'])
  expect(elements(ids.get('en-p2-2')!, './/t:term').map(printed)).toEqual(['developed fast'])
})

test('what a version changed is told, with its place in the layer', () => {
  const document = read('revised')
  expect(values(document, '//t:change', 'n')).toEqual(['1.1.0', '1.0.0'])
  expect(values(document, '//t:change//t:item/t:ref', 'target')).toEqual(['#p2-2', '#en-p2-2'])
  expect(elements(document, '//t:change//t:item/t:quote').map(({ content }) => content)).toEqual([
    'old <words>',
    'new words',
    'old <words>',
    'new words'
  ])
  expect(elements(document, '//t:idno[@type="URI"]')[0]!.content).toBe('https://example.org/editions/demo.html')
  expect(elements(read('minimal'), '//t:idno[@type="URI"]')).toEqual([])
})
