import citeproc from 'citeproc'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { editionForms, entryForms } from '../../src/exports/citation-forms.ts'
import { citationStyles, receivedInNote } from '../../src/exports/citation-styles.ts'
import { editionWork, entryWork, type Work } from '../../src/exports/citation-work.ts'
import type { CslItem } from '../../src/exports/citation-item.ts'
import { fillCitations, type Passage } from '../../src/model/citation.ts'
import type { EditionRecord } from '../../src/model/edition.ts'
import { address, corpus, csl, edition, format, passages, seen, term } from './citations.ts'

const forms = editionForms({ edition }, format)
const entries = entryForms(format)
const cite = (passage: Partial<Passage>) => fillCitations(forms, seen(passage)).styles
const notes = (passage: Partial<Passage>) => cite(passage).map(({ note }) => note)
const references = (passage: Partial<Passage>) => cite(passage).map(({ reference }) => reference)

const english =
  'Speech at the Plenary Session and Economic Work Conference of the District Party Committee [在区委全体会议暨经济工作会议上的讲话]'
const chinese = '在区委全体会议暨经济工作会议上的讲话: 1.0.0版, SHA-256 0123456789ab'
const tifa = 'Tifa: Bilingual Reading Editions of Chinese Political Speeches'

/** All of a Chicago note before the place. */
const chicago = `Tifa editors, ed. and trans., “${english},” speech, probably January 2020, version 1.0.0, content hash 0123456789ab, ${tifa}, November 25, 2026`

// Read against the examples of the manuals, as far as they could be had:
// Chicago: “Lattimore, Richmond, trans. The Iliad of Homer. Chicago: University of Chicago Press, 1951.” (Citation Quick
//   Guide, editor or translator instead of author). An example of an edited and translated page: not found.
// MLA: “Nunberg, Geoffrey, editor. The Future of the Book. …” (editor in the place of the author, libguides.southernct.edu
//   after the Handbook). An anonymous work may as well begin with its title, as “Beowulf. Translated by Alan Sullivan and
//   Timothy Murphy, edited by Sarah Anderson, Pearson, 2004.”; the official style begins with the editors.
// APA: “King James Bible. (2017). King James Bible Online. (Original work published 1769)”, in the text “(King James
//   Bible, 1769/2017, Matthew 22:39)” (7th ed., 10.2): the numbering of the work in place of pages, the site as publisher.
// GB/T 7714—2015: “萧钰. 出版业信息化迈入快车道[EB/OL]. (2001-12-19)[2002-04-15]. http://www.creader.com/…”, and the form
//   主要责任者. 题名: 其他题名信息[EB/OL]. 出版地: 出版者, 出版年: 引文页码(更新或修改日期)[引用日期]. 获取和访问路径.
describe('of a segment', () => {
  test('in a note or in the text', () => {
    expect(notes(passages.segment)).toEqual([
      `${chicago}, ¶12.3, ${address}#p12-3.`,
      '(Tifa editors 2026, ¶12.3)',
      '(Tifa editors, ¶12.3)',
      '(Tifa editors, 2026, ¶12.3)',
      `${chinese}[EB/OL]. Tifa 提法, 2026: ¶12.3[2026-12-05]. ${address}#p12-3.`
    ])
  })

  test('in the list of references', () => {
    expect(references(passages.segment)).toEqual([
      `Tifa editors, ed. and trans. “${english}.” Speech, probably January 2020. Version 1.0.0, content hash 0123456789ab. ${tifa}, November 25, 2026. ${address}#p12-3.`,
      `Tifa editors, ed. and trans. 2026. “${english}.” Speech, probably January 2020. Version 1.0.0, content hash 0123456789ab. ${tifa}, November 25. ${address}#p12-3.`,
      `Tifa editors, editor and translator. “${english}.” Speech, probably Jan. 2020. <i>${tifa}</i>, Version 1.0.0, content hash 0123456789ab, 25 Nov. 2026, ${address}#p12-3.`,
      `Tifa editors (Ed.). (2026, November 25). <i>${english}</i> (Tifa editors, Trans.; Version 1.0.0, content hash 0123456789ab) [Speech, probably January 2020]. ${tifa}. ${address}#p12-3`,
      `${chinese}[EB/OL]. Tifa 提法, 2026[2026-12-05]. ${address}#p12-3.`
    ])
  })
})

describe('the place stands as the edition prints it', () => {
  test.each([
    ['of words, with them in the address', passages.word, '¶21.13'],
    ['of a range over paragraphs', passages.range, '¶12.3–¶13.1'],
    ['of a paragraph', passages.paragraph, '¶12'],
    ['of a heading', passages.heading, '§3.1'],
    ['of a note', passages.note, 'note 14 (¶16.18)'],
    ['of an entry of the apparatus', passages.entry, 'entry e12']
  ])('%s', (_, passage, place) => {
    expect(notes(passage)).toEqual([
      `${chicago}, ${place}, ${passage.url}.`,
      `(Tifa editors 2026, ${place})`,
      `(Tifa editors, ${place})`,
      `(Tifa editors, 2026, ${place})`,
      `${chinese}[EB/OL]. Tifa 提法, 2026: ${place}[2026-12-05]. ${passage.url}.`
    ])
    for (const reference of references(passage)) expect(reference).toContain(passage.url)
  })
})

test('of the whole edition: no place, and nothing in its place', () => {
  expect(notes(passages.whole)).toEqual([
    `${chicago}, ${address}.`,
    '(Tifa editors 2026)',
    '(Tifa editors)',
    '(Tifa editors, 2026)',
    `${chinese}[EB/OL]. Tifa 提法, 2026[2026-12-05]. ${address}.`
  ])
})

test('of the text as received: that is said behind the place', () => {
  const escaped = `${address}?text=received&#38;view=zh#p11-4`
  expect(notes(passages.received)).toEqual([
    `${chicago}, ¶11.4, text as received (witness A), ${escaped}.`,
    '(Tifa editors 2026, ¶11.4, text as received [witness A])',
    '(Tifa editors, ¶11.4, text as received [witness A])',
    '(Tifa editors, 2026, ¶11.4, text as received [witness A])',
    `${chinese}[EB/OL]. Tifa 提法, 2026: ¶11.4, 底本原文（A本）[2026-12-05]. ${escaped}.`
  ])
})

test('without an address: neither address nor day of access, but version and hash', () => {
  expect(notes(passages.offline)).toEqual([
    `${chicago}, ¶12.3.`,
    '(Tifa editors 2026, ¶12.3)',
    '(Tifa editors, ¶12.3)',
    '(Tifa editors, 2026, ¶12.3)',
    `${chinese}[EB]. Tifa 提法, 2026: ¶12.3.`
  ])
  expect(references(passages.offline)).toEqual([
    `Tifa editors, ed. and trans. “${english}.” Speech, probably January 2020. Version 1.0.0, content hash 0123456789ab. ${tifa}, November 25, 2026.`,
    `Tifa editors, ed. and trans. 2026. “${english}.” Speech, probably January 2020. Version 1.0.0, content hash 0123456789ab. ${tifa}, November 25.`,
    `Tifa editors, editor and translator. “${english}.” Speech, probably Jan. 2020. <i>${tifa}</i>, Version 1.0.0, content hash 0123456789ab, 25 Nov. 2026.`,
    `Tifa editors (Ed.). (2026, November 25). <i>${english}</i> (Tifa editors, Trans.; Version 1.0.0, content hash 0123456789ab) [Speech, probably January 2020]. ${tifa}.`,
    `${chinese}[EB]. Tifa 提法, 2026.`
  ])
})

test('of an entry of the glossary: undated, and so with the day of access', () => {
  const { styles } = fillCitations(entries, seen(term))
  expect(styles.map(({ note }) => note)).toEqual([
    `Tifa editors, “${term.title},” glossary entry, ${tifa}, accessed December 5, 2026, ${term.url}.`,
    '(Tifa editors, n.d.)',
    '(Tifa editors)',
    '(Tifa editors, n.d.)',
    `共同富裕 (common prosperity)[EB/OL]. Tifa 提法, [2026][2026-12-05]. ${term.url}.`
  ])
  expect(styles.map(({ reference }) => reference)).toEqual([
    `Tifa editors. “${term.title}.” Glossary entry. ${tifa}. Accessed December 5, 2026. ${term.url}.`,
    `Tifa editors. n.d. “${term.title}.” Glossary entry. ${tifa}. Accessed December 5, 2026. ${term.url}.`,
    `Tifa editors. “${term.title}.” Glossary entry. <i>${tifa}</i>, ${term.url}. Accessed 5 Dec. 2026.`,
    `Tifa editors. (n.d.). <i>${term.title}</i> [Glossary entry]. ${tifa}. Retrieved December 5, 2026, from ${term.url}`,
    `共同富裕 (common prosperity)[EB/OL]. Tifa 提法, [2026][2026-12-05]. ${term.url}.`
  ])
})

/** What citeproc gives for the passage itself, on a way that shares nothing with ours but the record and the style. */
function direct(work: Work, passage: Passage) {
  return citationStyles.map(({ id, name, csl: file, label, received, item }) => {
    const { url, accessed: day, title } = passage
    const visited = item(work, url === undefined ? undefined : { url, day })
    const record: CslItem = { ...visited, ...(title && { title }) }
    const engine = engineFor(file, record)
    engine.updateItems([record.id])
    const asReceived = passage.received && received('A')
    const locator = [passage.locator, asReceived].filter(Boolean).join(', ')
    const citationItems = [{ id: record.id, ...(locator && { locator, label }) }]
    const note = engine.previewCitationCluster({ citationItems, properties: { noteIndex: 7 } }, [], [], 'html')
    const entry = engine.makeBibliography()[1][0]!
    const reference = entry.replace(/\s*<div class="csl-entry">\s*(<div class="csl-left-margin">\[1\]<\/div>)?/, '')
    return { id, name, note, reference: reference.replace(/(<div[^>]*>)?(.*?)(<\/div>\s*)+$/s, '$2') }
  })
}

const engines = new Map<string, InstanceType<typeof citeproc.Engine>>()
let current: CslItem
function engineFor(file: string, record: CslItem) {
  current = record
  const locale = (lang: string) => csl[`locales-${lang}.xml`] ?? csl['locales-en-US.xml']!
  const system = { retrieveLocale: locale, retrieveItem: () => structuredClone(current) }
  if (!engines.has(file)) engines.set(file, new citeproc.Engine(system, csl[`${file}.csl`]!))
  const engine = engines.get(file)!
  // Forgets the record it had under the same name.
  engine.updateItems([])
  return engine
}

describe('filling the gaps gives what citeproc gives for the passage', () => {
  test.each(Object.entries(passages))('%s', (_, passage) => {
    expect(fillCitations(forms, seen(passage)).styles).toEqual(direct(editionWork({ edition }), seen(passage)))
  })

  test('every entry of the glossary, by its Chinese and its English name', () => {
    expect(corpus.glossary.length).toBeGreaterThan(300)
    for (const { slug, term: zh, renderings } of corpus.glossary) {
      const passage = seen({ title: `${zh} (${renderings[0]!.en})`, url: `https://tifa.example/glossary/${slug}.html` })
      expect(fillCitations(entries, passage).styles).toEqual(direct(entryWork(), passage))
    }
  })

  test.each(Array.from({ length: 12 }, (_, month) => `2027-${String(month + 1).padStart(2, '0')}-09`))(
    'on %s',
    (accessed) => {
      const passage = { ...seen(term), accessed }
      expect(fillCitations(entries, passage).styles).toEqual(direct(entryWork(), passage))
    }
  )
})

describe('an edition of another kind', () => {
  const first = (changed: typeof edition) =>
    fillCitations(editionForms({ edition: changed }, format), seen({})).styles[0]!
  const dated = (date: EditionRecord['date']) => first({ ...edition, record: { ...edition.record, date } }).reference

  test('without a translation nobody is its translator', () => {
    expect(first({ ...edition, translations: [] }).reference).toContain('Tifa editors, ed. “Speech at')
  })

  test('with two translations is cited as with one', () => {
    const [translation] = edition.translations
    const translations = [translation!, { ...translation!, lang: 'fr' }]
    expect(first({ ...edition, translations })).toEqual(first(edition))
  })

  test('says how sure the date of the speech is', () => {
    const statement = ''
    expect(dated({ statement, certainty: 'certain', when: '2020-01-09' })).toContain('Speech, January 9, 2020. Version')
    expect(dated({ statement, certainty: 'conjectural', when: '2020' })).toContain('Speech, perhaps 2020. Version')
    expect(dated({ statement, certainty: 'unknown' })).toContain('Speech, date unknown. Version')
  })

  test('characters with a meaning in HTML, and beyond the basic plane, come through', () => {
    const title = { en: 'Speech on 1 < 2 & 3 > 2, or 𠮷', zh: '讲话<&>𠮷' }
    const { styles } = fillCitations(
      editionForms({ edition: { ...edition, record: { ...edition.record, title } } }, format),
      seen({})
    )
    expect(styles[3]!.reference).toContain('<i>Speech on 1 &#60; 2 &#38; 3 &#62; 2, or 𠮷 [讲话&#60;&#38;&#62;𠮷]</i>')
    expect(styles[4]!.reference).toContain('讲话&#60;&#38;&#62;𠮷: 1.0.0版')
  })
})

test('what fills a gap is text, never HTML', () => {
  const [note] = notes({ locator: '<img src=x>', url: 'https://x.example/?a=1&b=<i>' })
  expect(note).toContain('&#60;img src=x&#62;, https://x.example/?a=1&#38;b=&#60;i&#62;.')
  for (const { note, reference } of cite(passages.received)) expect(note + reference).not.toMatch(/<(?!\/?i>)/)
})

test('a witness of another name is named', () => {
  expect(receivedInNote('B')).toBe('text as received (witness B)')
})

test('the forms weigh no more than 8 kB', () => {
  for (const form of [forms, entries]) expect(gzipSync(JSON.stringify(form)).length).toBeLessThanOrEqual(8192)
})

test('a style that is not there is missed by name', () => {
  expect(() => format.note('bluebook', { id: 'x', type: 'webpage', title: 'X' })).toThrow('bluebook.csl')
})
