import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runChecks } from '../src/checks/index.ts'
import { loadCorpus } from '../src/load/corpus.ts'
import { formatReport } from '../src/load/report.ts'
import { restoreWitness } from '../src/model/restore.ts'
import { isComplete, segmentsByLabel, segmentsOf } from '../src/model/edition.ts'
import { countLemma } from '../src/model/lemma.ts'
import { surfaceForms } from '../src/model/occurrences.ts'
import { placeOccurrences, traceEdition } from '../src/model/placed-occurrences.ts'
import { findPlaceholders } from '../src/model/placeholders.ts'
import { sectionTree } from '../src/model/sections.ts'
import { seedText } from '../src/model/seeding.ts'

/** The real content is a test subject. */
const root = join(import.meta.dirname, '..')
const loaded = loadCorpus(root)
runChecks(loaded)
/** The least of three runs, in seconds of the processor: other tests run beside this one, and the first run warms up. */
const seconds = Math.min(
  ...[1, 2, 3].map(() => {
    const started = process.cpuUsage()
    runChecks(loadCorpus(root))
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1_000_000
  })
)

test('the content has no errors, and says so within two seconds', () => {
  expect(formatReport(loaded.files, { color: false })).toBe('')
  expect(seconds).toBeLessThan(2)
})

describe('the district plenum speech', () => {
  const edition = loaded.corpus.editions.find(({ id }) => id === 'district-plenum-2020')!
  if (!isComplete(edition)) throw new Error('The edition is not complete')
  const { text, translations, apparatus, witness } = edition
  const english = segmentsByLabel(translations[0]!)
  const chinese = segmentsOf(text)

  test('the apparatus reversed is the received file, byte for byte', () => {
    const restored = restoreWitness(text.blocks, apparatus)
      .map((part) => part.text)
      .join('')
    const digest = createHash('sha256').update(restored).digest('hex')
    expect(digest).toBe('48d8789836a4a6c97bbf60d71b65c9232cf49f84bd6f7dd7ff0359b95afc0bf5')
    expect([...restored]).toHaveLength(12_603)
    expect(Buffer.byteLength(restored)).toBe(37_093)
  })

  test('218 segments stand in both languages, none of them empty', () => {
    expect(chinese).toHaveLength(218)
    expect(chinese.filter(({ label }) => !english.get(label)?.text.trim())).toEqual([])
  })

  test('its labels are those a fresh seed of the received file gives', () => {
    const { blocks } = seedText(readFileSync(join(root, witness.path), 'utf8'))
    expect(blocks.map(({ label, sentences }) => [label, sentences.length])).toEqual(
      text.blocks.map(({ label, segments }) => [label, segments.length])
    )
  })

  test('four headings of 46 characters and fifteen under them', () => {
    const sections = sectionTree(text)
    expect(sections.map((section) => [...section.text].length)).toEqual([46, 46, 46, 46])
    expect(sections.map((section) => section.sections.length)).toEqual([3, 3, 6, 3])
    expect(sections[0]!.sections.map((section) => [...section.text].length)).toEqual([46, 46, 46])
    expect(sections[1]!.sections.map((section) => [...section.text].length)).toEqual([23, 23, 23])
  })

  test('all 133 placeholders are kept, and those of places carry their level in brackets', () => {
    expect(chinese.flatMap((segment) => findPlaceholders(segment.text))).toHaveLength(133)
    const levels = [...english.values()].flatMap(
      ({ text: words }) => words.match(/XX+(?:’s)?(?: \[[^\]]*\]| City)?/g) ?? []
    )
    const level =
      / \[(?:the (?:province|city|district|district or city|province or region)(?:’s)?|name|another name)\]| City/
    expect(levels).toHaveLength(77)
    expect(levels.filter((found) => !level.test(found))).toEqual([])
  })

  test('the refrain is word for word the same in all nine places, its second half in all seven', () => {
    const count = (words: string) =>
      [...english.values()].reduce((sum, segment) => sum + countLemma(segment.text, words), 0)
    const [chapter, charge] = edition.record.refrains.map(({ en }) => en)
    expect(count(chapter!)).toBe(9)
    expect(count(charge!) + count(charge!.replace('keep', 'Keep'))).toBe(7)
  })

  test('all fourteen places of the refrain, in its five forms, are kept out of what is counted', () => {
    const occurrences = placeOccurrences(edition, traceEdition(edition, surfaceForms(loaded.corpus.glossary)))
    const of = (slug: string) => occurrences.filter(({ term }) => term.slug === slug)
    const inRefrain = (slug: string) => of(slug).filter((occurrence) => occurrence.inRefrain).length
    expect([of('xuanli-pianzhang').length, inRefrain('xuanli-pianzhang')]).toEqual([14, 14])
    expect([of('gaozhiliang-fazhan').length, inRefrain('gaozhiliang-fazhan')]).toEqual([37, 14])
    expect([of('puxie').length, inRefrain('puxie')]).toEqual([13, 13])
    expect([of('laoji-zhutuo').length, inRefrain('laoji-zhutuo')]).toEqual([8, 7])
  })

  test('fixed formulas have one rendering', () => {
    for (const [zh, en] of [
      [
        '习近平新时代中国特色社会主义思想',
        'Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era'
      ],
      ['以习近平同志为核心的党中央', 'the CPC Central Committee with Comrade Xi Jinping at its core'],
      ['党的十九届四中全会', 'the Fourth Plenary Session of the 19th CPC Central Committee'],
      ['“四个意识”', '“Four Consciousnesses”'],
      ['“四个自信”', '“Four-sphere Confidence”'],
      ['“两个维护”', '“Two Upholds”'],
      ['“三大攻坚战”', '“three critical battles”'],
      ['“六稳”', '“stability on the six fronts”'],
      ['创新发展、转型发展、高质量发展', 'innovative, transformative, and high-quality development'],
      ['治理效能', 'governance efficacy'],
      ['省委', 'Provincial'],
      ['街道', 'subdistrict']
    ] as const) {
      const without = chinese.filter(
        ({ label, text: words }) =>
          words.includes(zh) && !english.get(label)!.text.toLowerCase().includes(en.toLowerCase())
      )
      expect(
        without.map(({ label }) => label),
        zh
      ).toEqual([])
    }
  })

  test('every occurrence of a term is traced to words of the translation', () => {
    const traces = [...traceEdition(edition, surfaceForms(loaded.corpus.glossary)).values()]
    const free = traces.flatMap(({ occurrences, counterparts }) =>
      occurrences.map((occurrence) => ({ ...occurrence, counterpart: counterparts.get(occurrence) }))
    )
    expect(free.length).toBeGreaterThan(500)
    expect(free.filter(({ counterpart }) => !counterpart).map(({ form }) => form)).toEqual([])
  })

  test('at least 128 notes, each with a source and with words of the translation', () => {
    expect(edition.notes.length).toBeGreaterThanOrEqual(128)
    expect(edition.notes.filter(({ rendered }) => !rendered)).toEqual([])
    const words = ({ body }: { body: string }) => body.replaceAll(/<[^>]+>/g, '').split(/\s+/).length
    expect(edition.notes.filter((note) => words(note) < 12).map(({ id }) => id)).toEqual([])
  })

  test('notes and entries are on record with their addresses', () => {
    const onRecord = new Set(edition.publishedIds!.map(({ id }) => id))
    expect([...edition.notes, ...apparatus.entries].filter(({ id }) => !onRecord.has(id))).toEqual([])
  })

  test('every character of the reading text is accounted for: 90 entries, the crux as a crux', () => {
    expect(apparatus.entries).toHaveLength(90)
    const crux = apparatus.entries.filter(({ decision }) => decision === 'crux')
    expect(crux.map(({ segment, lemma }) => [segment, lemma])).toEqual([['¶11.4', '决战决胜商展胜']])
  })
})

describe('the glossary', () => {
  const { glossary, timeline, waivers } = loaded.corpus

  test('has its terms, each with what an entry must have', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(218)
    const sentences = ({ explanation }: (typeof glossary)[number]) =>
      explanation.replaceAll(/<[^>]+>/g, '').match(/[.?!][”’)]?(?=\s|$)/g)
    expect(glossary.filter((term) => (sentences(term)?.length ?? 0) < 2).map(({ term }) => term)).toEqual([])
    expect(glossary.filter(({ gloss }) => gloss.length > 60)).toEqual([])
  })

  test('its pinyin has a syllable for each character, with a tone but for those that have none', () => {
    const neutral =
      /(?<![\p{L}\p{M}])de(?![\p{L}\p{M}])|zhe(?=\s)|(?<=pí)pa|(?<=zhī)shi|(?<=jǐ)liang|(?<=shì)qing|(?<=rèn)wu|(?<=kùn)nan|(?<=(?:jǐ|bān))zi|(?<=shén)me/gu
    const odd = glossary.filter(({ term, pinyin }) => {
      const han = term
        .replaceAll(/\d+/g, /\d/.test(pinyin) ? '' : '十三')
        .replaceAll('+', '加')
        .match(/\p{Script=Han}/gu)!.length
      const tones = pinyin.normalize('NFD').match(/[\u0300\u0301\u0304\u030c]/g)?.length ?? 0
      return tones + (pinyin.normalize('NFC').match(neutral)?.length ?? 0) !== han
    })
    expect(odd.map(({ term, pinyin }) => `${term} ${pinyin}`)).toEqual([])
    expect(glossary.find(({ term }) => term === '河长制')!.pinyin).toBe('hézhǎngzhì')
  })

  test('an official rendering names its document', () => {
    const renderings = glossary.flatMap((term) =>
      term.renderings.map((rendering) => ({ ...rendering, term: term.term }))
    )
    const unnamed = renderings.filter(
      ({ status, source }) => status === 'official' && /not found|no document/.test(source)
    )
    expect(unnamed.map(({ term, en }) => `${term}: ${en}`)).toEqual([])
  })

  test('every term stands in a text, and few checks are waived', () => {
    const editions = loaded.corpus.editions.filter(isComplete)
    const forms = surfaceForms(glossary)
    const found = new Set(
      editions.flatMap((edition) => placeOccurrences(edition, traceEdition(edition, forms)).map(({ term }) => term))
    )
    expect(glossary.filter((term) => !found.has(term)).map(({ term }) => term)).toEqual([])
    expect(waivers.filter(({ check }) => check === 'term-rendered').length).toBeLessThanOrEqual(5)
  })

  test('was counted in the Government Work Reports, with gaps where there is none', () => {
    expect(timeline!.years).toHaveLength(52)
    expect(timeline!.years.some(({ year }) => year === 1966)).toBe(false)
    expect(timeline!.counts.size).toBe(glossary.length)
    expect(timeline!.counts.get('gaozhiliang-fazhan')!.years).toMatchObject({ 2018: 5, 2019: 8 })
  })
})

test('introduction, principles and about have 1,000 to 1,800 words together, accessibility at most 450', () => {
  const { pages, editions } = loaded.corpus
  const all = [...pages, ...editions.flatMap(({ introduction }) => introduction ?? [])]
  const { accessibility, others } = Object.groupBy(all, ({ slug }) =>
    slug === 'accessibility' ? 'accessibility' : 'others'
  )
  const words = others!.reduce((sum, page) => sum + page.words, 0)
  expect(words).toBeGreaterThanOrEqual(1000)
  expect(words).toBeLessThanOrEqual(1800)
  expect(accessibility![0]!.words).toBeLessThanOrEqual(450)
})
