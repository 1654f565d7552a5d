import { describe, expect, test } from 'vitest'
import { editionJson } from '../../src/exports/edition-json.ts'
import { glossaryJson } from '../../src/exports/glossary-json.ts'
import { apparatusSchema, editionSchema, noteSchema } from '../../src/load/schema.ts'
import { termSchema } from '../../src/load/schema-glossary.ts'
import { real } from './sample-sources.ts'
import { faultsOf, schema } from './schemas.ts'

type Node = Record<string, unknown>

/** Every object in a schema with the path to it. */
function parts(node: unknown, path = ''): [string, Node][] {
  if (typeof node !== 'object' || node === null) return []
  const inner = Object.entries(node).flatMap(([key, value]) => parts(value, `${path}/${key}`))
  return [[path, node as Node], ...inner]
}

describe.each(['edition', 'glossary'] as const)('the schema of %s', (name) => {
  const all = parts(schema(name))

  test('allows no property it does not name, and wants every one it names', () => {
    const objects = all.filter(([, { type }]) => [type].flat().includes('object'))
    expect(objects.length).toBeGreaterThan(5)
    for (const [path, { properties, required, additionalProperties }] of objects) {
      expect(additionalProperties, path).toBe(false)
      if (properties) expect(required, path).toEqual(Object.keys(properties as Node))
    }
  })

  test('says of every property and definition what it is', () => {
    const named = all.filter(([path]) => /\/(properties|patternProperties|\$defs)\/[^/]+$/.test(path))
    const described = named.filter(([path]) => !/\/properties\/(title|description)\/(title|description)$/.test(path))
    expect(described.length).toBeGreaterThan(20)
    for (const [path, { title, description }] of described) {
      expect(title, path).toMatch(/^[A-Z]/)
      expect(description, path).toMatch(/^[A-Z].*\.$/)
    }
  })
})

test('what may be chosen from is what the records of the content may be chosen from', () => {
  const options = (name: 'edition' | 'glossary', path: string) =>
    parts(schema(name)).find(([at]) => at.endsWith(path))![1]['enum']
  const entry = apparatusSchema.shape.entries.element.shape
  expect(options('edition', '/entries/items/properties/kind')).toEqual(entry.kind.options)
  expect(options('edition', '/entries/items/properties/decision')).toEqual(entry.decision.options)
  expect(options('edition', '/notes/items/properties/kind')).toEqual(noteSchema.shape.kind.options)
  expect(options('edition', '/$defs/certainty')).toEqual(noteSchema.shape.certainty.options)
  expect(options('edition', '/properties/status')).toEqual(editionSchema.shape.status.options)
  expect(options('glossary', '/terms/items/properties/category')).toEqual(termSchema.shape.category.options)
  expect(options('glossary', '/terms/items/properties/level')).toEqual(termSchema.shape.level.options)
  expect(options('glossary', '/first/properties/certainty')).toEqual(noteSchema.shape.certainty.options)
  expect(options('glossary', '/renderings/items/properties/status')).toEqual(
    termSchema.shape.renderings.element.shape.status.options
  )
})

describe('a broken file is found out', () => {
  const edition = editionJson(real)
  const glossary = glossaryJson({ glossary: real.glossary, editions: [real], site: undefined })

  test.each([
    ['a key too many', '"kind":"sentence",', '"kind":"sentence","more":1,', 'additional properties'],
    ['a key too few', '"departs":true,', '', "required property 'departs'"],
    ['a place that is no number', '"start":0,', '"start":"0",', 'must be integer'],
    ['a place before the first', '"start":0,', '"start":-1,', 'must be >= 0'],
    ['a label of no form', '"label":"¶2.1"', '"label":"2.1"', 'must match pattern'],
    ['an unknown certainty', '"certainty":"certain"', '"certainty":"sure"', 'must be equal to one of'],
    ['a day there is not', /"date":"[\d-]+"/, '"date":"2026-02-30"', 'must match format "date"']
  ])('%s in an edition', (_, found, put, message) => {
    const broken = edition.replace(found, put)
    expect(broken).not.toBe(edition)
    expect(faultsOf('edition', broken).join('\n')).toContain(message)
  })

  test('an unknown category in a glossary', () => {
    const broken = glossary.replace('"category":"ideology"', '"category":"ideologies"')
    expect(broken).not.toBe(glossary)
    expect(faultsOf('glossary', broken).join('\n')).toContain('must be equal to one of')
  })
})
