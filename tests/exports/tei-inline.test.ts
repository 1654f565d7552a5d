import fc from 'fast-check'
import { XmlDocument } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import type { ElementContent } from 'xast'
import { x } from 'xastscript'
import { inlineNodes, partNested } from '../../src/exports/tei-inline.ts'
import { xmlDocument } from '../../src/exports/xml.ts'
import { anchorsIn, attribute, elements } from './tei-reader.ts'

const length = 12
const stretch = fc
  .tuple(fc.nat(length - 1), fc.nat(length - 1))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
const text = fc.string({ unit: fc.constantFrom(...'abc<&"天'), minLength: length, maxLength: length })

test('whatever stretches and anchors there are, words and places come through', () => {
  fc.assert(
    fc.property(text, fc.array(stretch, { maxLength: 8 }), fc.array(fc.nat(length)), (words, stretches, places) => {
      const { nested, crossing } = partNested(stretches)
      expect(nested.length + crossing.length).toBe(stretches.length)
      const inlines = nested.map((one, index) => ({
        ...one,
        wrap: (content: ElementContent[]) => x('seg', { n: `${index}` }, content)
      }))
      const anchors = places.map((at, index) => ({ at, id: `a${index}` }))
      const nodes = inlineNodes(words, inlines, anchors)
      const document = XmlDocument.fromString(
        xmlDocument(x(null, x('p', { xmlns: 'http://www.tei-c.org/ns/1.0' }, nodes)))
      )
      const root = document.root
      expect(root.content).toBe(words)
      const found = anchorsIn(root)
      expect(anchors.map(({ id }) => found.get(id))).toEqual(places)
      for (const segment of elements(document, '//t:seg')) {
        const { start, end } = nested[Number(attribute(segment, 'n'))]!
        expect(segment.content).toBe(words.slice(start, end))
      }
      expect(elements(document, '//t:seg')).toHaveLength(nested.length)
      document.dispose()
    })
  )
})

test('of two stretches that cross the first stays', () => {
  const [first, second, inner] = [
    { start: 0, end: 3 },
    { start: 2, end: 5 },
    { start: 1, end: 2 }
  ]
  expect(partNested([first, second, inner])).toEqual({ nested: [first, inner], crossing: [second] })
  expect(partNested([second, first])).toEqual({ nested: [second], crossing: [first] })
})
