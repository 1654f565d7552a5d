import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { editionJson } from '../../src/exports/edition-json.ts'
import { segmentsByLabel, segmentsOf } from '../../src/model/edition.ts'
import { apparatus, entry } from '../model/blocks.ts'
import { bareSource, inChineseAlone, inTwoLanguagesBeside, minimal, odd, oddSource, real } from './sample-sources.ts'
import { faultsOf } from './schemas.ts'

interface Parsed {
  $schema: string
  site: string | null
  versions: { version: string; date: string }[]
  contents: { digest: string; files: { path: string; sha256: string }[] }
  witness: { sha256: string }
  languages: string[]
  blocks: { label: string }[]
  segments: { label: string; block: string; text: Record<string, string | null> }[]
  notes: { id: string; label: string; lemma: string; start: number; end: number; rendered: string | null }[]
  apparatus: {
    layout: { start: string; between: string; end: string; exceptions: { after: string; witness: string }[] }
    entries: { label: string; start: number; end: number; reading: string | null }[]
  }
  occurrences: { label: string; words: string; start: number; end: number; en: { words: string } | null }[]
}
const parse = (json: string) => JSON.parse(json) as Parsed

const json = editionJson(real)
const read = parse(json)

describe.each([
  ['the real edition', real],
  ['the minimal one', minimal()],
  ['an edition with a site', minimal(undefined, 'https://example.org/tifa/')],
  ['one with two translations', minimal(inTwoLanguagesBeside)],
  ['one in Chinese alone', minimal(inChineseAlone)],
  ['one with odd characters', oddSource()],
  ['one with nothing but its text', bareSource()]
])('%s', (_, source) => {
  test('is as the schema says', () => {
    expect(faultsOf('edition', editionJson(source))).toEqual([])
  })

  test('has every segment in every language, word for word', () => {
    const { edition } = source
    const layers = [edition.text, ...edition.translations]
    const { languages, segments } = parse(editionJson(source))
    expect(languages).toEqual(layers.map(({ lang }) => lang))
    expect(segments.map(({ label, text }) => [label, ...Object.values(text)])).toEqual(
      segmentsOf(edition.text).map(({ label }) => [
        label,
        ...layers.map((layer) => segmentsByLabel(layer).get(label)!.text)
      ])
    )
  })

  test('is the same whenever it is made', () => {
    expect(editionJson(source)).toBe(editionJson(source))
  })
})

test('all 218 aligned pairs are there', () => {
  expect(read.segments.filter(({ text }) => text['zh-Hans'] && text['en'])).toHaveLength(218)
  expect([read.notes.length, read.apparatus.entries.length]).toEqual([
    real.edition.notes.length,
    real.edition.apparatus.entries.length
  ])
})

test('the received file can be made of it alone', () => {
  const { layout, entries } = read.apparatus
  const last = read.segments.at(-1)!
  const joints = new Map(layout.exceptions.map(({ after, witness }) => [after, witness]))
  const received = read.segments.map((segment, index) => {
    const characters = [...segment.text['zh-Hans']!]
    const own = entries.filter(({ label, reading }) => label === segment.label && reading !== null)
    for (const { start, end, reading } of own.sort((a, b) => b.start - a.start)) {
      characters.splice(start, end - start, reading!)
    }
    const endsBlock = read.segments[index + 1]?.block !== segment.block
    const joint = segment === last ? layout.end : (joints.get(segment.label) ?? (endsBlock ? layout.between : ''))
    return characters.join('') + joint
  })
  const digest = createHash('sha256')
    .update(layout.start + received.join(''))
    .digest('hex')
  expect(digest).toBe(read.witness.sha256)
})

test('places hold their words, in code points', () => {
  for (const { segments, notes, occurrences } of [read, parse(editionJson(oddSource()))]) {
    const words = new Map(segments.map(({ label, text }) => [label, [...text['zh-Hans']!]]))
    for (const { label, start, end, lemma } of notes) {
      expect(words.get(label)!.slice(start, end).join('')).toBe(lemma)
    }
    for (const occurrence of occurrences) {
      expect(words.get(occurrence.label)!.slice(occurrence.start, occurrence.end).join('')).toBe(occurrence.words)
    }
    expect(notes.length * occurrences.length).toBeGreaterThan(0)
  }
  expect(json).not.toContain('undefined')
})

test('carries its versions and its content hash', () => {
  expect(read.versions[0]).toMatchObject({ version: real.edition.record.version, date: real.edition.versions[0]!.date })
  const sums = read.contents.files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
  expect(createHash('sha256').update(sums).digest('hex')).toBe(read.contents.digest)
})

test('says where its schema is, on a site and in a folder', () => {
  expect([read.$schema, read.site]).toEqual(['../../schemas/edition.json', null])
  const sited = parse(editionJson(minimal(undefined, 'https://example.org/tifa/')))
  expect([sited.$schema, sited.site]).toEqual([
    'https://example.org/tifa/schemas/edition.json',
    'https://example.org/tifa/'
  ])
})

test('a segment, a note, an entry and an occurrence each stand on a line', () => {
  const lines = json.split('\n')
  expect(lines.filter((line) => line.startsWith('    {"label":"¶16.5","id"'))).toHaveLength(1)
  const { segments, notes, apparatus, occurrences, blocks } = read
  const items = [segments, notes, apparatus.entries, occurrences, blocks].reduce((sum, list) => sum + list.length, 0)
  expect(lines.filter((line) => /^ +\{"/.test(line)).length).toBeGreaterThanOrEqual(items)
})

test('a translation that lacks a segment has null there, and not an empty text', () => {
  const { edition, ...rest } = oddSource()
  const [layer] = edition.translations
  const [first] = layer!.blocks
  const partial = { ...layer!, blocks: [{ ...first!, segments: first!.segments.slice(0, 1) }] }
  const made = editionJson({ ...rest, edition: { ...edition, translations: [partial] } })
  expect(parse(made).segments.map(({ text }) => text['en'])).toEqual([odd.en, null])
  expect(faultsOf('edition', made)).toEqual([])
})

test('a reading that is empty is told from one that is absent', () => {
  const { edition, ...rest } = minimal()
  const entries = [
    entry({ id: 'e1', segment: '¶1.1', lemma: '同志们', reading: '' }),
    entry({ id: 'e2', segment: '¶1.1', lemma: '：', decision: 'retained' })
  ]
  const made = parse(editionJson({ ...rest, edition: { ...edition, apparatus: apparatus({ entries }) } }))
  expect(made.apparatus.entries.map(({ reading }) => reading)).toEqual(['', null])
})
