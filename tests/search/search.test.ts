import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchData } from '../../src/exports/search-volumes.ts'
import { isComplete } from '../../src/model/edition.ts'
import { unpackCharacters } from '../../src/search/characters.ts'
import { suggestInitials } from '../../src/search/initials.ts'
import { findHits, type Hit, type Source, understand } from '../../src/search/search.ts'
import { pinyinFinder, readPinyin } from '../../src/search/pinyin-query.ts'
import { unpackVolumes } from '../../src/search/volume.ts'
import { traditionalForms } from '../../src/text/traditional.ts'
import { content, type Item, readItems, sources, truthFor } from './truth.ts'

/** The search over the records of the real content, against a truth that was counted without it. */
const data = searchData({ ...content, editions: content.editions.filter(isComplete) })
const records = unpackVolumes([...Object.values(data.first), ...Object.values(data.later)])
const characters = unpackCharacters(data.characters)
const source: Source = {
  vocabulary: () => Promise.resolve(data.words),

  async *candidates(_, { kind }) {
    yield records.filter((record) => record.kind === kind)
  }
}

async function ask(query: string): Promise<{ kind: string | undefined; instead: string[]; hits: Hit[] }> {
  const reading = await understand(query, source, characters)
  const hits: Hit[] = []
  if (reading) for await (const batch of findHits(reading, source, {})) hits.push(...batch)
  return { kind: reading?.kind, instead: (reading?.instead ?? []).flatMap(({ words }) => [...words]), hits }
}

const segmentsOf = (hits: readonly Hit[]) =>
  hits
    .filter(({ record }) => record.kind === 'text')
    .map(({ record, marks }) => ({ id: record.url.split('#')[1]!, marks: marks.length }))

const items = readItems()
const ofForm = (form: Item['form']) => items.filter((item) => item.form === form)

describe.each(['hanzi', 't', 'tw', 'hk', 'pinyin', 'pinyin-toned', 'latin', 'english', 'phrase'] as const)(
  '%s',
  (form) => {
    test('every query finds its segments, no others, in order, and marks every place', async () => {
      for (const item of ofForm(form)) {
        expect(segmentsOf((await ask(item.query)).hits), item.query).toEqual(truthFor(item))
      }
    })
  }
)

test('any string of the text, cut anywhere, is found in all its places and no others, in every spelling', async () => {
  const cut = fc
    .tuple(fc.constantFrom(...sources), fc.nat(), fc.integer({ min: 1, max: 24 }))
    .map(([{ zh }, at, length]) => zh.slice(at % zh.length, (at % zh.length) + length))
    .filter((query) => query === query.trim() && /\p{Script=Han}/u.test(query) && !query.includes('"'))
  await fc.assert(
    fc.asyncProperty(cut, async (query) => {
      const truth = truthFor({ query, form: 'hanzi', of: query })
      // 著 for 着 is a word of this text too, in 显著: see below.
      const spellings = traditionalForms(query).filter((form) => sources.every(({ zh }) => !zh.includes(form)))
      for (const spelling of [query, ...spellings]) {
        expect(segmentsOf((await ask(spelling)).hits), spelling).toEqual(truth)
      }
    })
  )
})

test('what is a character of the text, and another in traditional spelling, is found as both', async () => {
  const placesOf = async (query: string) => segmentsOf((await ask(query)).hits).map(({ id }) => id)
  const both = new Set([...(await placesOf('着')), ...(await placesOf('显著'))])
  expect(both.size).toBeGreaterThan((await placesOf('着')).length)
  expect(new Set(await placesOf('著'))).toEqual(both)
})

test('any word of the translation is found wherever it stands', async () => {
  const words = new Set(sources.flatMap(({ en }) => en.match(/[\p{L}\p{N}]+/gu) ?? []))
  for (const word of [...words].filter((_, index) => index % 4 === 0)) {
    const found = new Set(segmentsOf((await ask(word)).hits).map(({ id }) => id))
    const lost = sources.filter(
      ({ id, en }) => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu').test(en) && !found.has(id)
    )
    expect(
      lost.map(({ id }) => id),
      word
    ).toEqual([])
  }
})

test('words find the segments that have all of them, those with the words side by side first', async () => {
  for (const item of ofForm('words')) {
    const { hits } = await ask(item.query)
    expect(
      segmentsOf(hits)
        .map(({ id }) => id)
        .sort(),
      item.query
    ).toEqual(
      truthFor(item)
        .map(({ id }) => id)
        .sort()
    )
    const ways = hits.filter(({ record }) => record.kind === 'text').map(({ way }) => way)
    expect(ways, item.query).toEqual([...ways].sort())
  }
})

test('a typo is corrected, and what it was corrected to is told', async () => {
  for (const item of ofForm('typo')) {
    const { hits, instead, kind } = await ask(item.query)
    expect(instead, item.query).toContain(String(item.of).toLowerCase())
    expect(['begun', 'corrected'], item.query).toContain(kind)
    const found = new Set(segmentsOf(hits).map(({ id }) => id))
    expect(
      truthFor(item).filter(({ id }) => !found.has(id)),
      item.query
    ).toEqual([])
  }
})

test('what stands nowhere in the speech is found nowhere in it', async () => {
  for (const item of ofForm('nothing')) {
    const { hits, kind } = await ask(item.query)
    if (kind === 'exact') expect(segmentsOf(hits), item.query).toEqual([])
  }
})

test('initials find nothing, and suggest what they may stand for', async () => {
  const terms = records.filter(({ kind }) => kind === 'glossary')
  for (const item of ofForm('initials')) {
    expect((await ask(item.query)).hits, item.query).toEqual([])
    expect(suggestInitials(item.query, terms, characters), item.query).toContain(item.of)
  }
  expect(suggestInitials('四个', terms, characters)).toEqual([])
  expect(suggestInitials('sg', terms, characters)).toEqual([])
})

describe('the order of hits', () => {
  test.each([
    ['四个意识', '四个意识'],
    ['Four Consciousnesses', '四个意识'],
    ['sige yishi', '四个意识'],
    ['high-quality development', '高质量发展'],
    ['街道吹哨部门报到', '街道吹哨、部门报到']
  ])('the entry that %s names comes first', async (query, headword) => {
    const { hits } = await ask(query)
    expect(hits[0]!.record.kind).toBe('glossary')
    expect(hits[0]!.record.fields[0]!.text).toBe(headword)
  })

  test('then segments in the order of the text, then other entries, notes and pages', async () => {
    const { hits } = await ask('district')
    const rest = hits.filter(({ isName }) => !isName).map(({ record }) => record.kind)
    expect([...new Set(rest)]).toEqual(['text', 'glossary', 'note', 'page'])
    const orders = hits.filter(({ record }) => record.kind === 'text').map(({ record }) => record.order)
    expect(orders).toEqual([...orders].sort((a, b) => a - b))
    expect(new Set(hits.map(({ record }) => record.url)).size).toBe(hits.length)
  })
})

describe('how strictly a query is read', () => {
  test('punctuation counts, and is ignored only where nothing has it', async () => {
    expect((await ask('街道吹哨、部门报到')).kind).toBe('exact')
    const loose = await ask('街道吹哨部门报到')
    expect(loose.kind).toBe('without points')
    expect(segmentsOf(loose.hits)).toEqual([{ id: 'p19-13', marks: 1 }])
    expect((await ask('"街道吹哨部门报到"')).hits).toEqual([])
  })

  test('parts of a query are put together where nothing has the whole', async () => {
    const { kind, hits } = await ask('党 reform')
    expect(kind).toBe('in parts')
    for (const { record, marks } of hits) {
      const marked = marks.map(({ field, start, end }) => record.fields[field]!.text.slice(start, end).toLowerCase())
      expect(marked).toContain('党')
      expect(marked.some((words) => words.startsWith('reform'))).toBe(true)
    }
  })

  test('pinyin may be cut short, and ü may be u', async () => {
    expect((await ask('hezhangz')).kind).toBe('begun')
    expect(segmentsOf((await ask('hezhangz')).hits).map(({ id }) => id)).toContain('p17-8')
    expect(
      (await ask('anlu')).hits.some(({ record, marks }) =>
        marks.some(({ start, end, field }) => record.fields[field]!.text.slice(start, end) === '岸绿')
      )
    ).toBe(true)
  })

  test('both sides of an emendation find the place, and the reading of the witness is told', async () => {
    const [emended, received] = [await ask('融合好'), await ask('融吝好')]
    expect(segmentsOf(emended.hits)).toEqual(segmentsOf(received.hits))
    const [hit] = received.hits.filter(({ record }) => record.kind === 'text')
    expect(hit!.marks).toMatchObject([{ received: '融吝好' }])
    const { start, end, field } = hit!.marks[0]!
    expect(hit!.record.fields[field]!.text.slice(start, end)).toBe('融合好')
  })

  test.each([
    '',
    '   ',
    '"',
    '“”',
    '()',
    '\\',
    '*',
    '.*',
    '[',
    'ü',
    "'",
    '🙂',
    '\u0301',
    'a'.repeat(5000),
    '的'.repeat(500)
  ])('no query is too odd: %j', async (query) => {
    const { hits } = await ask(query)
    for (const { marks, record } of hits) {
      for (const { field, start, end } of marks) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(record.fields[field]!.text.length)
      }
    }
  })
})

describe('what a review found', () => {
  test('a character beyond the basic plane stops nothing', async () => {
    const rare = { ...characters, readings: new Map([...characters.readings, ['𬭎', ['hóng']]]) }
    const find = pinyinFinder(readPinyin('li hong')!, rare, { skipsPoints: false, isRough: false })
    expect(find('李𬭎任教，李𬭎').map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [6, 9]
    ])
    expect((await ask('𬭎')).hits).toEqual([])
  })

  test('marks never overlap, whatever parts a query has', async () => {
    const { hits } = await ask('"high-quality development" high development')
    expect(hits.length).toBeGreaterThan(5)
    for (const { marks } of hits) {
      const overlapping = marks.filter(
        (mark, index) => index > 0 && marks[index - 1]!.field === mark.field && mark.start < marks[index - 1]!.end
      )
      expect(overlapping).toEqual([])
    }
  })

  test('letters of full width, and points behind English, change nothing', async () => {
    expect(segmentsOf((await ask('ＧＤＰ')).hits)).toEqual(segmentsOf((await ask('GDP')).hits))
    expect(segmentsOf((await ask('Party。')).hits).map(({ id }) => id)).toEqual(
      segmentsOf((await ask('party')).hits).map(({ id }) => id)
    )
  })

  test('a quoted Latin word is found in the Chinese too', async () => {
    expect(segmentsOf((await ask('"GDP"')).hits)).toEqual(segmentsOf((await ask('GDP')).hits))
    expect(segmentsOf((await ask('"XX"')).hits).length).toBeGreaterThan(20)
  })

  test('a pasted page is known by its beginning', async () => {
    const page = sources.map(({ zh }) => zh).join('')
    const start = performance.now()
    await ask(page)
    await ask(sources.map(({ en }) => en).join(' '))
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

test('a filter leaves what it names', async () => {
  const reading = (await understand('治理', source, characters))!
  const narrow: Source = {
    ...source,

    async *candidates(_, asked) {
      yield records.filter(({ kind, group }) => kind === asked.kind && group.id === asked.group)
    }
  }
  const hits: Hit[] = []
  const filter = { kind: 'text', group: 'district-plenum-2020 §1.3' } as const
  for await (const batch of findHits(reading, narrow, filter)) hits.push(...batch)
  expect(hits.length).toBeGreaterThan(3)
  expect(hits.every(({ record }) => record.group.label === '§1.3' && record.kind === 'text')).toBe(true)
})
