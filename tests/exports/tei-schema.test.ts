import { join } from 'node:path'
import { XmlDocument } from 'libxml2-wasm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportSource } from '../../src/exports/source.ts'
import { teiDocument } from '../../src/exports/tei.ts'
import { loadCorpus } from '../../src/load/corpus.ts'
import { isComplete } from '../../src/model/edition.ts'
import * as editions from './tei-editions.ts'
import { dangling, faults, teiSchema } from './tei-reader.ts'

/** Every document is held to the schema of all of TEI P5, and its pointers to its ids. */
let schema: ReturnType<typeof teiSchema>
beforeAll(() => {
  schema = teiSchema()
})
afterAll(() => {
  schema.dispose()
})

const { corpus } = loadCorpus(join(import.meta.dirname, '../..'))
const published = corpus.editions
  .filter(isComplete)
  .map((edition) => [edition.id, exportSource(edition, corpus.glossary)] as const)

test.each([...published, ...Object.entries(editions)])('%s is valid', (_, source) => {
  const document = XmlDocument.fromString(teiDocument(source))
  expect(faults(schema, document)).toBe('')
  expect(dangling(document)).toEqual([])
  document.dispose()
})

test('a faulty document is not', () => {
  const document = XmlDocument.fromString(teiDocument(editions.minimal).replace('<lem ', '<lem shade="blue" '))
  expect(faults(schema, document)).toContain('shade')
  document.dispose()
})

test('a pointer that leads nowhere is found', () => {
  const document = XmlDocument.fromString(teiDocument(editions.minimal).replace('target="#p2-1"', 'target="#p2-9"'))
  expect(dangling(document)).toEqual(['#p2-9'])
  document.dispose()
})
