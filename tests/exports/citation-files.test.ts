import { Cite } from '@citation-js/core'
import '@citation-js/plugin-ris'
import { parse } from '@retorquere/bibtex-parser'
import { Ajv } from 'ajv'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { editionForms, entryForms } from '../../src/exports/citation-forms.ts'
import type { CslItem } from '../../src/exports/citation-item.ts'
import { type CitationFile, type CitationForms, fillCitations, type Passage } from '../../src/model/citation.ts'
import { address, digest, edition, format, passages, seen, term } from './citations.ts'

/** Citations for programs, read back by programs that did not write them. */
const forms = editionForms({ edition }, format)
const entries = entryForms(format)
const title =
  'Speech at the Plenary Session and Economic Work Conference of the District Party Committee [在区委全体会议暨经济工作会议上的讲话]'
const tifa = 'Tifa: Bilingual Reading Editions of Chinese Political Speeches'
const hash = `Content hash (SHA-256): ${digest}`
const awkward = 'the “100% & {more} #1_$2” \\ ^ ~ 方面 𠮷'

function text(id: CitationFile['id'], passage: Partial<Passage>, of: CitationForms = forms): string {
  return fillCitations(of, seen(passage)).files.find((file) => file.id === id)!.text
}

describe('BibTeX', () => {
  const read = (passage: Partial<Passage>, of?: CitationForms) => {
    const { errors, entries: found } = parse(text('bibtex', passage, of), { sentenceCase: false })
    expect(errors).toEqual([])
    expect(found).toHaveLength(1)
    return found[0]!
  }

  test('of a segment', () => {
    expect(read(passages.segment)).toMatchObject({
      type: 'online',
      key: 'tifa-district-plenum-2020-p12-3',
      fields: {
        editor: [{ name: 'Tifa editors' }],
        translator: [{ name: 'Tifa editors' }],
        title,
        titleaddon: 'speech, probably January 2020',
        organization: [tifa],
        version: '1.0.0',
        date: '2026-11-25',
        url: `${address}#p12-3`,
        urldate: '2026-12-05',
        note: `¶12.3. ${hash}`
      }
    })
  })

  test('of the text as received, with an address of several parts', () => {
    const { fields } = read(passages.received)
    expect(fields.note).toBe(`¶11.4, text as received (witness A). ${hash}`)
    expect(fields.url).toBe(`${address}?text=received&view=zh#p11-4`)
  })

  test('without an address there is none, and no day of access', () => {
    expect(Object.keys(read(passages.offline).fields)).not.toEqual(expect.arrayContaining(['url']))
    expect(text('bibtex', passages.offline)).not.toMatch(/url|2026-12/)
  })

  test('characters with a meaning in TeX come through', () => {
    expect(read({ ...term, title: awkward }, entries).fields.title).toBe(awkward)
    expect(read({ locator: awkward, url: 'https://x.example/a%20b?c_d=~e&f={}#g' }).fields).toMatchObject({
      note: `${awkward}. ${hash}`,
      url: 'https://x.example/a%20b?c_d=~e&f=%7B%7D#g'
    })
  })

  test('of an entry of the glossary', () => {
    expect(read(term, entries)).toMatchObject({
      key: 'tifa-glossary-gongtong-fuyu',
      fields: { author: [{ name: 'Tifa editors' }], title: term.title, titleaddon: 'glossary entry', url: term.url }
    })
  })
})

describe('RIS', () => {
  /** Reads as the format is defined: a line is a tag of two, two blanks, a hyphen, a blank and a value. */
  const tags = (passage: Partial<Passage>, of?: CitationForms) => {
    const lines = text('ris', passage, of).trimEnd().split('\n')
    return lines.map((line) => {
      const [, tag, value] = /^([A-Z][A-Z0-9]) {2}-(?: (.*))?$/.exec(line)!
      return [tag, value ?? '']
    })
  }

  test('of a segment', () => {
    expect(tags(passages.segment)).toEqual([
      ['TY', 'ELEC'],
      ['ED', 'Tifa editors'],
      ['A4', 'Tifa editors'],
      ['TI', title],
      ['T2', tifa],
      ['M3', 'speech, probably January 2020'],
      ['ET', '1.0.0'],
      ['PY', '2026'],
      ['DA', '2026/11/25'],
      ['LA', 'en'],
      ['UR', `${address}#p12-3`],
      ['Y2', '2026/12/05'],
      ['N1', `¶12.3. ${hash}`],
      ['ER', '']
    ])
  })

  test('another program reads it', () => {
    const [record] = new Cite(text('ris', passages.received)).data
    expect(record).toMatchObject({
      type: 'webpage',
      title,
      issued: { 'date-parts': [[2026, 11, 25]] },
      URL: `${address}?text=received&view=zh#p11-4`,
      note: `¶11.4, text as received (witness A). ${hash}`
    })
  })

  test('without an address, and of an entry of the glossary with line ends in its name', () => {
    expect(tags(passages.offline).map(([tag]) => tag)).not.toEqual(expect.arrayContaining(['UR']))
    expect(text('ris', passages.offline)).not.toContain('Y2')
    expect(tags({ ...term, title: 'a\nTY  - BOOK' }, entries)).toContainEqual(['TI', 'a TY - BOOK'])
  })
})

describe('CSL-JSON', () => {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../fixtures/schemas/csl-data.json'), 'utf8')
  ) as object
  const valid = new Ajv({ strict: false }).compile(schema)
  const read = (passage: Partial<Passage>, of?: CitationForms) => {
    const records = JSON.parse(text('csl', passage, of)) as CslItem[]
    expect(valid(records), JSON.stringify(valid.errors)).toBe(true)
    return records[0]!
  }

  test('of a segment', () => {
    expect(read(passages.segment)).toEqual({
      id: 'tifa-district-plenum-2020-p12-3',
      type: 'webpage',
      title,
      'container-title': tifa,
      editor: [{ literal: 'Tifa editors' }],
      translator: [{ literal: 'Tifa editors' }],
      genre: 'speech, probably January 2020',
      version: '1.0.0',
      issued: { 'date-parts': [[2026, 11, 25]] },
      URL: `${address}#p12-3`,
      accessed: { 'date-parts': [[2026, 12, 5]] },
      language: 'en',
      note: `¶12.3. ${hash}`
    })
  })

  test('of passages of every kind, valid by the official schema', () => {
    for (const passage of Object.values(passages)) expect(read(passage).id).toMatch(/^tifa-district-plenum-2020/)
    expect(read(passages.offline)).not.toHaveProperty('accessed')
    expect(valid([{ id: 'x', type: 'speach' }])).toBe(false)
  })

  test('characters with a meaning in JSON come through', () => {
    expect(read({ ...term, title: `${awkward}"\n` }, entries).title).toBe(`${awkward}"\n`)
  })
})

test('two passages never share a key, so that both can be imported', () => {
  const keys = Object.values(passages).map((passage) => /\{(.*),/.exec(text('bibtex', passage))![1])
  expect(new Set(keys).size).toBe(keys.length - 1)
  expect(keys.filter((key) => key === 'tifa-district-plenum-2020-p12-3')).toHaveLength(2)
})
