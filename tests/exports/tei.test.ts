import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XmlDocument } from 'libxml2-wasm'
import { afterAll, describe, expect, test } from 'vitest'
import { exportSource } from '../../src/exports/source.ts'
import { teiDocument } from '../../src/exports/tei.ts'
import { loadCorpus } from '../../src/load/corpus.ts'
import { isComplete, segmentsByLabel, segmentsOf } from '../../src/model/edition.ts'
import { labelToId } from '../../src/model/label.ts'
import { locateLemma } from '../../src/model/lemma.ts'
import { anchorsIn, attribute, byId, dangling, elements, printed, recovered } from './tei-reader.ts'

/** The real content as TEI, read back without our code. */
const root = join(import.meta.dirname, '../..')
const folder = join(root, 'content/editions/district-plenum-2020')
const { corpus } = loadCorpus(root)
const edition = corpus.editions.filter(isComplete).find(({ id }) => id === 'district-plenum-2020')!
const source = exportSource(edition, corpus.glossary, 'https://example.org/tifa/')
const made = teiDocument(source)
const document = XmlDocument.fromString(made)
const ids = byId(document)
const textOf = (path: string) => elements(document, path).map(({ content }) => content)
const chinese = segmentsByLabel(edition.text)

afterAll(() => {
  document.dispose()
})

test('every id is there once, and every pointer leads somewhere', () => {
  expect(ids.size).toBeGreaterThan(2000)
  expect(dangling(document)).toEqual([])
})

test('the witness is recovered byte for byte by the rule in the header', () => {
  const bytes = Buffer.from(recovered(document), 'utf8')
  expect(bytes.equals(readFileSync(join(root, edition.witness.path)))).toBe(true)
  const [digest] = textOf(`//t:witness/t:idno[@type='sha-256']`)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest)
})

describe('the two languages', () => {
  const english = segmentsByLabel(edition.translations[0]!)
  const segments = elements(document, `//t:div[@type='edition']//t:seg`)

  test('stand in 218 pairs, each pointing at the other', () => {
    const pairs = segments.map((zh) => {
      const en = ids.get(attribute(zh, 'corresp')!.slice(1))!
      expect(attribute(en, 'corresp')).toBe(`#${attribute(zh, 'xml:id')}`)
      return [attribute(zh, 'n'), attribute(zh, 'type'), printed(zh), printed(en)]
    })
    expect(pairs).toHaveLength(218)
    expect(pairs).toEqual(
      segmentsOf(edition.text).map(({ label, kind, text }) => [label, kind, text, english.get(label)!.text])
    )
  })

  test('have the published addresses as ids', () => {
    const published = readFileSync(join(folder, 'ids.tsv'), 'utf8').match(/^(title|[ps][\d-]+)(?=\t)/gm)!
    expect(published.length).toBeGreaterThan(218)
    expect(published.filter((id) => !ids.has(id))).toEqual([])
  })

  test('stand in divisions by their headings, §3.1 in §3', () => {
    const headings = edition.text.blocks.filter(({ kind }) => kind === 'heading').map(({ label }) => label)
    const divisions = elements(document, `//t:div[@type='section']`)
    expect(divisions.map((division) => attribute(division, 'n'))).toEqual([...headings, ...headings])
    for (const division of divisions) {
      const label = attribute(division, 'n')!
      expect(attribute(elements(division, 't:head/t:seg')[0]!, 'n')).toBe(label)
      const above = label.includes('.') ? label.replace(/\.\d+$/, '') : undefined
      expect([label, attribute(division.parent!, 'n')]).toEqual([label, above])
    }
    expect(attribute(ids.get('p26')!.parent!, 'n')).toMatch(/^§/)
  })

  test('have the sentences of the English parted by a blank', () => {
    const paragraph = ids.get('en-p2')!
    const sentences = [1, 2, 3, 4, 5].map((n) => english.get(`¶2.${n}`)!.text)
    expect(paragraph.content).toBe(sentences.join(' '))
  })
})

describe('the apparatus', () => {
  const apps = elements(document, '//t:app')

  test('has every entry of the file', () => {
    const written = readFileSync(join(folder, 'apparatus.yaml'), 'utf8').match(/(?<=^ {2}- id: )e\d+$/gm)!
    expect(apps.map((app) => attribute(app, 'xml:id'))).toEqual(written)
    expect(apps).toHaveLength(90)
  })

  test('says what was decided, how surely, and what else was thought of', () => {
    const taken = { certain: 'high', probable: 'medium', conjectural: 'low', unknown: 'unknown' }
    for (const entry of edition.apparatus.entries) {
      const app = ids.get(entry.id)!
      expect(attribute(app, 'type')).toBe(entry.decision)
      expect(attribute(app, 'cert')).toBe(taken[entry.certainty])
      expect(elements(app, 't:rdg[@wit]').map(({ content }) => content)).toEqual(
        entry.reading === undefined ? [] : [entry.reading]
      )
      expect(elements(app, `t:rdg[@type='conjecture']`).map(({ content }) => content)).toEqual(entry.conjectures)
      expect(elements(app, 't:note/t:p')).not.toEqual([])
    }
  })

  test('is pointed at by every departure and by the crux', () => {
    const departing = edition.apparatus.entries.filter(({ reading }) => reading !== undefined)
    const pointers = (path: string) => elements(document, path).map((one) => attribute(one, 'corresp'))
    expect(pointers('//t:choice').sort()).toEqual(departing.map(({ id }) => `#${id}`).sort())
    expect(pointers('//t:seg//t:sic[not(parent::t:choice)]')).toEqual(
      edition.apparatus.entries.filter(({ decision }) => decision === 'crux').map(({ id }) => `#${id}`)
    )
  })
})

describe('the notes', () => {
  const notes = elements(document, '//t:standOff/t:note')

  test('are all there', () => {
    const written = readFileSync(join(folder, 'notes.en.md'), 'utf8').match(/(?<=^\{ id: )n\d+/gm)!
    expect(notes.map((note) => attribute(note, 'xml:id'))).toEqual(written)
    expect(notes).toHaveLength(150)
  })

  test('have lemma, prose and source', () => {
    for (const [index, note] of edition.notes.entries()) {
      const [lemma] = elements(notes[index]!, `t:quote[@xml:lang='zh-Hans']`)
      const [bibl] = elements(notes[index]!, 't:bibl')
      expect([lemma!.content, bibl!.content]).toEqual([note.lemma, note.source])
      expect(elements(notes[index]!, 't:p').length).toBe(note.body.match(/<p>/g)!.length)
    }
    const [pointer] = elements(ids.get('n1')!, 't:p/t:ref')
    expect([pointer!.content, attribute(pointer!, 'target')]).toEqual(['¶3.1', '#p3-1'])
  })
})

test('in English prose the Chinese is marked, and the pinyin as such', () => {
  const prose = elements(document, '//t:app/t:note//*[not(*)] | //t:standOff//t:note/t:p | //t:standOff//t:note/t:p/*')
  const own = prose.map((element) => [attribute(element, 'xml:lang'), element.find('text()')] as const)
  const foreign = own.filter(([, texts]) => texts.some(({ content }) => /[\p{Script=Han}āēīōūǖǎěǐǒǔǚ]/u.test(content)))
  expect(new Set(foreign.map(([lang]) => lang))).toEqual(new Set(['zh-Hans', 'zh-Latn-pinyin']))
})

test('the lemmas of entries and notes stand between their anchors', () => {
  const places = new Map(segmentsOf(edition.text).map(({ label }) => [label, anchorsIn(ids.get(labelToId(label))!)]))
  for (const { id, segment, lemma, occurrence } of [...edition.apparatus.entries, ...edition.notes]) {
    const { start, end } = locateLemma(chinese.get(segment)!.text, lemma, occurrence)!
    const anchors = places.get(segment)!
    expect([id, anchors.get(`${id}-from`), anchors.get(`${id}-to`)]).toEqual([id, start, end])
  }
})

describe('the terms', () => {
  const zh = elements(document, `//t:div[@type='edition']//t:term | //t:spanGrp[@xml:lang='zh-Hans']//t:term`)

  test('are all there, with their words and with those that render them', () => {
    const found = zh.map((term) => {
      const rendered = (attribute(term, 'corresp') ?? '').split(' ').map((pointer) => ids.get(pointer.slice(1)))
      return [attribute(term, 'ref'), printed(term), ...rendered.map((one) => one && printed(one))].join('\t')
    })
    const expected = source.occurrences.map(({ term, segment, start, end, translation, counterpart }) => {
      const english = counterpart && translation!.text.slice(counterpart.start, counterpart.end)
      return [`#g-${term.slug}`, segment.text.slice(start, end), english].join('\t')
    })
    expect(found).toHaveLength(641)
    expect(found.sort()).toEqual(expected.sort())
  })

  test('point back from the English', () => {
    const back = elements(document, `//t:div[@type='translation']//t:term`).flatMap((term) =>
      attribute(term, 'corresp')!.split(' ')
    )
    expect(back.sort()).toEqual(zh.map((term) => `#${attribute(term, 'xml:id')}`).sort())
  })

  test('have an entry each, with pinyin and every rendering', () => {
    const slugs = new Set(source.occurrences.map(({ term }) => term.slug))
    const entries = elements(document, '//t:standOff/t:entry')
    expect(new Set(entries.map((entry) => attribute(entry, 'xml:id')))).toEqual(
      new Set([...slugs].map((slug) => `g-${slug}`))
    )
    for (const term of corpus.glossary.filter(({ slug }) => slugs.has(slug))) {
      const entry = ids.get(`g-${term.slug}`)!
      const [pinyin] = elements(entry, `t:form/t:pron[@xml:lang='zh-Latn-pinyin']`)
      expect(pinyin!.content).toBe(term.pinyin)
      expect(
        elements(entry, 't:form/t:orth')
          .map(({ content }) => content)
          .sort()
      ).toEqual([...term.forms].sort())
      const renderings = elements(entry, `t:cit[@type='translation']`)
      expect(renderings.map((cit) => [attribute(cit, 'subtype'), elements(cit, 't:quote')[0]!.content])).toEqual(
        term.renderings.map(({ status, en }) => [status, en])
      )
    }
  })
})

test('the header tells version, digest, licence, address, and what is known and how surely', () => {
  expect(textOf('//t:publicationStmt/t:idno')).toEqual([
    edition.id,
    edition.contents.digest,
    'https://example.org/tifa/editions/district-plenum-2020.html'
  ])
  expect(attribute(elements(document, '//t:editionStmt/t:edition')[0]!, 'n')).toBe(edition.record.version)
  expect(textOf('//t:availability//t:p')).toEqual([edition.record.licence.edition, edition.record.licence.text])
  expect(textOf('//t:witness/t:note')).toEqual([edition.witness.known, edition.witness.unknown])
  const date = elements(document, '//t:creation/t:date')[0]!
  expect([attribute(date, 'when'), attribute(date, 'cert')]).toEqual(['2020-01', 'medium'])
  expect(textOf('//t:revisionDesc//t:change/t:p')).toEqual(edition.versions.map(({ summary }) => summary))
})

test('the same edition makes the same document', () => {
  expect(teiDocument(exportSource(edition, corpus.glossary, 'https://example.org/tifa/'))).toBe(made)
})
