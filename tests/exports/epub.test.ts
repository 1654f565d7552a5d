import { describe, expect, test } from 'vitest'
import { segmentsByLabel, segmentsOf } from '../../src/model/edition.ts'
import { exportSource } from '../../src/exports/source.ts'
import { labelToId } from '../../src/model/label.ts'
import { plainBlocks } from '../../src/text/plain-blocks.ts'
import { awkward, demo, makeBook, real, untranslated, withAwkwardWords, withFrench } from './epub-books.ts'
import { attribute, type OpenedEpub, openEpub, wordsBefore, wordsOf } from './epub-reader.ts'

const site = 'https://example.org/tifa/'
const bytes = makeBook(real, site)
const book = openEpub(bytes)
const { edition } = real
const english = segmentsByLabel(edition.translations[0]!)

/** The words of each segment in one of its languages, by the id of the segment. */
function segmentWords({ find }: OpenedEpub, className: 'zh' | 'tr'): Record<string, string> {
  const lines = find(`//*[@class="${className}"]`).map(
    (line) => [attribute(line.parent!, 'id')!, wordsOf(line)] as const
  )
  const words = Object.fromEntries(lines)
  expect(Object.keys(words)).toHaveLength(lines.length)
  return words
}

const withoutSigns = (words: string) => words.replaceAll(/[〈〉†]/g, '')

describe('the file', () => {
  test('is the same, byte for byte, each time and in every time zone', () => {
    const zone = process.env['TZ']
    process.env['TZ'] = 'Pacific/Kiritimati'
    const far = [new Date(2020, 0).getTimezoneOffset(), makeBook(real, site)] as const
    process.env['TZ'] = 'America/Los_Angeles'
    const west = [new Date(2020, 0).getTimezoneOffset(), makeBook(real, site)] as const
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect([far[0], west[0]]).toEqual([-840, 480])
    expect(Buffer.from(bytes).equals(far[1])).toBe(true)
    expect(Buffer.from(bytes).equals(west[1])).toBe(true)
  })

  test('begins with its type, not compressed, and weighs less than half a megabyte', () => {
    expect(Buffer.from(bytes.slice(30, 58)).toString()).toBe('mimetypeapplication/epub+zip')
    expect(bytes.length).toBeLessThan(500_000)
    expect(Object.keys(book.files)).toEqual(['mimetype', ...Object.keys(book.files).slice(1).sort()])
  })
})

describe('the text', () => {
  test('has every segment in both languages, word for word', () => {
    const segments = segmentsOf(edition.text)
    expect(segments).toHaveLength(218)
    const [zh, tr] = [segmentWords(book, 'zh'), segmentWords(book, 'tr')]
    for (const { label, text } of segments) {
      expect(withoutSigns(zh[labelToId(label)]!)).toBe(withoutSigns(text))
      expect(tr[labelToId(label)]).toBe(english.get(label)!.text)
    }
  })

  test('is a file for each section of level 1, behind the opening', () => {
    const spine = book.find('//opf:itemref/@idref', 'package.opf').map(({ content }) => content)
    expect(spine.filter((id) => /^(opening|s\d)$/.test(id))).toEqual(['opening', 's1', 's2', 's3', 's4'])
    expect(spine.slice(0, 4)).toEqual(['title', 'contents', 'guide', 'introduction'])
  })

  test('prints what is supplied in 〈 〉 and a crux between † †', () => {
    const supplied = edition.apparatus.entries.filter(({ decision }) => decision === 'supplied')
    const printed = Object.values(segmentWords(book, 'zh'))
    expect(printed.join('').match(/〈[^〈〉]+〉/g)).toHaveLength(supplied.length)
    expect(printed.filter((words) => words.includes('†'))).toEqual([expect.stringContaining('†决战决胜商展胜†')])
  })

  test('shows the label of every segment but the title', () => {
    const labels = book.find('//h:span[@class="label"]').map(({ content }) => content)
    expect(labels).toEqual(
      segmentsOf(edition.text)
        .map(({ label }) => label)
        .filter((label) => label !== 'title')
    )
  })

  test('marks every Chinese character as Chinese and every tone as pinyin, and says each language twice', () => {
    const stray = (words: RegExp, lang: string) =>
      book
        .find('//h:body//text()')
        .filter(({ content }) => words.test(content))
        .filter((text) => text.get('ancestor::*[@lang][1]/@lang')?.content !== lang)
        .map(({ content }) => content)
    expect(stray(/\p{Script=Han}/u, 'zh-Hans')).toEqual([])
    expect(stray(/[āēīōūǖǎěǐǒǔǚ]/, 'zh-Latn-pinyin')).toEqual([])
    const marked = book.find('//*[@lang or @xml:lang]')
    expect(marked.length).toBeGreaterThan(1000)
    expect(marked.filter((element) => attribute(element, 'lang') !== attribute(element, 'xml:lang'))).toEqual([])
  })
})

describe('notes', () => {
  const references = book.find('//h:a[@role="doc-noteref"][@epub:type="noteref"]')

  test('each have one reference, behind the words they name', () => {
    expect(references.map((link) => attribute(link, 'href')).sort()).toEqual(
      edition.notes.map(({ id }) => `#${id}`).sort()
    )
    for (const { id, rendered } of edition.notes) {
      const marker = references.find((link) => attribute(link, 'id') === `ref-${id}`)!
      const before = wordsBefore(marker)
      if (rendered !== undefined) expect(before).toMatch(new RegExp(`${RegExp.escape(rendered)}$`))
      else expect([...english.values()].map(({ text }) => text)).toContain(before)
    }
  })

  test('stand in the file of their reference, with their words and a way back', () => {
    expect(references).toHaveLength(150)
    for (const note of edition.notes) {
      const [file] = [...book.documents.keys()].filter(
        (name) => book.find(`//*[@id="ref-${note.id}"]`, name).length > 0
      )
      const aside = book.find(`//h:aside[@id="${note.id}"][@epub:type="footnote"][@role="doc-footnote"]`, file)
      expect(aside).toHaveLength(1)
      const back = book.find(`//h:aside[@id="${note.id}"]//h:a[@role="doc-backlink"]`, file)
      expect(back.map((link) => attribute(link, 'href'))).toEqual([`#ref-${note.id}`])
      const words = aside[0]!.content.replaceAll(/\s+/g, ' ')
      for (const block of [note.lemma, note.source, ...plainBlocks(note.body)]) expect(words).toContain(block)
    }
  })
})

describe('the apparatus', () => {
  test('has every entry, linked with its place in both directions', () => {
    expect(book.find('//h:div[@class="entry"]', 'apparatus.xhtml')).toHaveLength(90)
    for (const { id, lemma, reading, reason, segment } of edition.apparatus.entries) {
      const [entry] = book.find(`//h:div[@id="${id}"]`, 'apparatus.xhtml')
      const words = entry!.content.replaceAll(/\s+/g, ' ')
      for (const part of [lemma, reading?.replaceAll(/\s+/g, ' ') ?? '', ...plainBlocks(reason)])
        expect(words).toContain(part)
      const [marker] = book.find(`//*[@id="${labelToId(segment)}"]//h:a[@id="ref-${id}"]`)
      expect(attribute(marker!, 'href')).toBe(`apparatus.xhtml#${id}`)
      expect(wordsBefore(marker!)).toContain(lemma)
      expect(book.find(`//h:div[@id="${id}"]//h:a[@class="back"]/@href`, 'apparatus.xhtml')[0]!.content).toMatch(
        new RegExp(`^[a-z0-9]+\\.xhtml#ref-${id}$`)
      )
    }
  })
})

describe('the glossary', () => {
  const { occurrences } = exportSource(edition, real.glossary)
  const slugs = [...new Set(occurrences.map(({ term }) => term.slug))]

  test('has every term that occurs, with its places', () => {
    expect(book.find('//h:dt[starts-with(@id, "t-")]')).toHaveLength(slugs.length)
    for (const slug of slugs) {
      const links = book.find(`//h:dt[@id="t-${slug}"]/following-sibling::h:dd[1]/h:p[last()]/h:a`)
      const labels = occurrences.filter(({ term }) => term.slug === slug).map(({ segment }) => segment.label)
      expect(links.map(({ content }) => content)).toEqual([
        ...new Set(labels.map((label) => label.replace('title', 'Title')))
      ])
    }
  })

  test('says what a term means, how it is said and rendered', () => {
    const [entry] = book.find('//h:dt[@id="t-gaozhiliang-fazhan"]/following-sibling::h:dd[1]')
    const [pinyin] = book.find('//h:dt[@id="t-gaozhiliang-fazhan"]/h:span[@lang="zh-Latn-pinyin"]')
    expect(pinyin!.content).toBe('gāozhìliàng fāzhǎn')
    expect(entry!.content).toContain('growth judged by its quality')
    expect(entry!.content).toContain('high-quality development (official: English text of the report to the 19th CPC')
    expect(entry!.content).toContain('The name of the stage into which, by the account of the 19th Congress')
  })

  test('is reached from a term where it first stands in a paragraph, and there alone', () => {
    const paragraphs = book.find('//h:div[@class="paragraph"]')
    for (const paragraph of paragraphs) {
      const id = attribute(paragraph, 'id')!
      const linked = book.find(`//h:div[@id="${id}"]//h:a[@class="term"]/@href`).map(({ content }) => content)
      const free = edition.text.blocks
        .find(({ label }) => labelToId(label) === id)!
        .segments.flatMap(({ label }) => occurrences.filter((one) => one.segment.label === label && !one.within))
      expect(linked.map((href) => href.split('#t-')[1])).toEqual([...new Set(free.map(({ term }) => term.slug))])
    }
  })
})

describe('links', () => {
  test('lead to places that are there, and no id stands twice in a file', () => {
    let count = 0
    for (const [name, document] of book.documents) {
      const ids = document.find('//*/@id').map(({ content }) => content)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { content } of document.find('//@href | //@src')) {
        if (/^https?:/.test(content)) continue
        const [file, fragment] = content.split('#') as [string, string?]
        const target = file || name
        if (target.endsWith('.css')) expect(book.files).toHaveProperty([`EPUB/${target}`])
        else if (fragment) expect(book.documents.get(target)!.find(`//*[@id="${fragment}"]`), content).toHaveLength(1)
        else expect(book.files).toHaveProperty([`EPUB/${target}`])
        count++
      }
    }
    expect(count).toBeGreaterThan(3000)
  })

  test('in prose lead to places in the book', () => {
    const links = book.find('//h:a/@href', 'introduction.xhtml').map(({ content }) => content)
    expect(links).toContain('opening.xhtml#p3-5')
    expect(links.filter((href) => href.includes('.html'))).toEqual([])
  })
})

describe('what the package says', () => {
  const said = (xpath: string, from = book) =>
    from.find(`//opf:metadata/${xpath}`, 'package.opf').map(({ content }) => content)

  test('of titles, languages and persons', () => {
    expect(said('dc:title')).toEqual([edition.record.title.en])
    expect(said('opf:meta[@property="alternate-script"][@xml:lang="zh-Hans"]')).toEqual([edition.record.title.zh])
    expect(said('dc:language')).toEqual(['zh-Hans', 'en'])
    // The record is not certain of the speaker: no guess becomes an author.
    expect(said('dc:creator')).toEqual(['Speaker not established'])
    expect(said('dc:creator', openEpub(makeBook(demo)))).toEqual(['Nobody'])
    expect(said('dc:contributor')).toEqual(['Tifa editors'])
  })

  test('of its identity does not depend on where it was made', () => {
    expect(said('dc:identifier')).toEqual([
      'urn:tifa:district-plenum-2020:1.0.0',
      'https://example.org/tifa/editions/district-plenum-2020.html'
    ])
    expect(said('dc:identifier', openEpub(makeBook(real)))).toEqual(['urn:tifa:district-plenum-2020:1.0.0'])
    expect(said('opf:meta[@property="dcterms:modified"]')).toEqual([`${edition.versions[0]!.date}T00:00:00Z`])
    expect(book.find('//ncx:meta[@name="dtb:uid"]/@content', 'toc.ncx')[0]!.content).toBe(said('dc:identifier')[0])
  })

  test('of rights, sources and ways to read', () => {
    expect(said('dc:rights')[0]).toContain(edition.record.licence.text)
    expect(said('dc:source').join()).toContain(edition.contents.digest)
    expect(said('dc:source').join()).toContain(edition.witness.sha256)
    expect(said('opf:meta[@property="schema:accessMode"]')).toEqual(['textual'])
    expect(said('opf:meta[@property="schema:accessibilityHazard"]')).toEqual(['none'])
  })
})

describe('the contents', () => {
  test('name the sections in both languages, without the refrain', () => {
    const [second] = book.find('//h:nav[@epub:type="toc"]//h:a[@href="s2.xhtml#s2"]', 'contents.xhtml')
    expect(second!.content).toBe(
      '§2 二、坚定信心决心，保持清醒忧患，在…中抢抓机遇、直面挑战 II. Firm up our confidence and resolve and keep a sober ' +
        'sense of danger; seize opportunities and face challenges head-on in …'
    )
    expect(book.find('//h:nav[@epub:type="toc"]//h:a[contains(@href, "#s")]')).toHaveLength(19)
    expect(book.find('//ncx:navPoint', 'toc.ncx')).toHaveLength(book.find('//h:nav[@epub:type="toc"]//h:a').length)
  })

  test('know the landmarks', () => {
    const types = book.find('//h:nav[@epub:type="landmarks"]//h:a').map((link) => attribute(link, 'epub:type'))
    expect(types).toEqual(['titlepage', 'toc', 'introduction', 'bodymatter', 'glossary'])
  })
})

test('the page on citing has an address where the site has one, and says what identifies a passage where not', () => {
  const [withSite] = book.find('//h:body', 'guide.xhtml')
  expect(withSite!.content).toContain(`${site}editions/district-plenum-2020.html#p2-1`)
  const [without] = openEpub(makeBook(real)).find('//h:body', 'guide.xhtml')
  expect(without!.content).toContain('This copy has no public address')
  expect(without!.content).not.toContain('http')
})

test('colors and fonts are those of the reader', () => {
  const style = book.files['EPUB/style.css']!
  expect(style.match(/^.*(?:color|background|font-family).*$/gm)).toEqual(['  color: inherit;'])
})

describe('an edition in Chinese alone', () => {
  const alone = openEpub(makeBook(untranslated(demo)))

  test('has its text, without room for a translation', () => {
    expect(segmentWords(alone, 'zh')['p2-2']).toBe('XX发展很快，增长X%。')
    expect(alone.find('//h:div[@class="segment"]/*[@class="tr"]')).toEqual([])
    expect(alone.find('//dc:language', 'package.opf').map(({ content }) => content)).toEqual(['zh-Hans'])
    expect(alone.files['EPUB/guide.xhtml']).not.toContain('below it')
  })

  test('has its notes behind the Chinese', () => {
    const [marker] = alone.find('//h:a[@id="ref-n1"]')
    expect(wordsBefore(marker!)).toBe('今年，我们要打好“三大战役')
  })
})

test('a second translation has a book of its own, with its notes at the ends of its sentences', () => {
  const french = openEpub(makeBook(withFrench(demo), undefined, 1))
  expect(segmentWords(french, 'tr')['p2-1']).toBe('Français de ¶2.1: 15 « unités ».')
  expect(french.find('//h:p[@class="tr"]/@lang').map(({ content }) => content)).toContain('fr')
  expect(wordsBefore(french.find('//h:a[@id="ref-n1"]')[0]!)).toBe('Français de ¶2.1: 15 « unités ».')
  expect(french.find('//dc:identifier', 'package.opf')[0]!.content).toBe('urn:tifa:demo.fr:1.0.0')
  expect(french.files['EPUB/guide.xhtml']).toContain('below it, in French')
})

test('an edition without notes and terms speaks of neither', () => {
  const bare = openEpub(makeBook({ edition: { ...demo.edition, notes: [] }, glossary: [] }))
  expect(bare.find('//h:aside | //h:section[@class="notes"] | //h:sup[h:a[@role="doc-noteref"]]')).toEqual([])
  expect(Object.keys(bare.files).filter((path) => path.includes('glossary'))).toEqual([])
  expect(bare.files['EPUB/guide.xhtml']).not.toMatch(/Small figures|Dotted words/)
  expect(bare.files['EPUB/contents.xhtml']).not.toContain('Glossary')
})

test('awkward words come through in every place', () => {
  const odd = openEpub(makeBook(withAwkwardWords(demo)))
  expect(segmentWords(odd, 'zh')['p2-2']).toBe(`XX发展很快，增长X%。${awkward}`)
  expect(segmentWords(odd, 'tr')['p2-2']).toBe(`XX [the district] has developed fast, growing by X percent.${awkward}`)
  for (const file of ['title', 'introduction', 'apparatus', 'glossary-c', 'opening', 'guide']) {
    expect(odd.find('//h:body', `${file}.xhtml`)[0]!.content, file).toContain(awkward)
  }
  expect(odd.find('//h:dd//h:img')).toEqual([])
  expect(odd.find('//dc:title', 'package.opf')[0]!.content).toBe(`Speech at a Test Meeting${awkward}`)
})
