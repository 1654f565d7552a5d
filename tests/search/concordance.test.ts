import { describe, expect, test } from 'vitest'
import { surfaceForms } from '../../src/model/occurrences.ts'
import { cutKwic } from '../../src/model/kwic.ts'
import { isComplete } from '../../src/model/edition.ts'
import { groupsOf, textRecords } from '../../src/exports/search-text.ts'
import { tracePairs } from '../../src/exports/search-trace.ts'
import { foundSide, idOf, type Line, linesOf } from '../../src/search/concordance-lines.ts'
import { contextOf, sortLines } from '../../src/search/concordance-order.ts'
import { spreadLines } from '../../src/search/concordance-spread.ts'
import { tableOf } from '../../src/search/concordance-table.ts'
import { findHits, type Source, understand } from '../../src/search/search.ts'
import { charactersOf } from '../../src/text/characters.ts'
import { content, type Item, readItems, truthFor } from './truth.ts'

/** The concordance of the speech, without a browser. */
const edition = content.editions.filter(isComplete)[0]!
const forms = surfaceForms(content.glossary)
const records = textRecords(edition, groupsOf(edition), forms)
const pairs = tracePairs(edition, forms)
const characters = charactersOf(records.map(({ fields }) => fields[0]!.text))
const source: Source = {
  vocabulary: () => Promise.resolve([]),
  async *candidates(_, { kind }) {
    yield kind === 'text' ? records : []
  }
}

async function linesFor(query: string): Promise<Line[]> {
  const reading = await understand(query, source, characters)
  const hits = []
  if (reading) for await (const some of findHits(reading, source, { kind: 'text' })) hits.push(...some)
  return linesOf(hits, pairs)
}

/** The words a line is found by, and those beside it. */
function keywords({ zh, translation }: Line): [string, string] {
  return [zh, translation].map(({ text, keyword }) => (keyword ? text.slice(keyword.start, keyword.end) : '')) as [
    string,
    string
  ]
}

describe('lines', () => {
  const asked = readItems().filter(({ form }: Item) =>
    ['hanzi', 't', 'pinyin-toned', 'english', 'phrase'].includes(form)
  )

  test('are the places that brute force finds, one for each', async () => {
    expect(asked.length).toBeGreaterThan(200)
    for (const item of asked) {
      const found = Map.groupBy(await linesFor(item.query), ({ record }) => idOf(record))
      const counts = Array.from(found, ([id, lines]) => ({ id, marks: lines.length }))
      expect(counts, item.query).toEqual(truthFor(item))
    }
  })

  test('are aligned on both languages where the trace has the words', async () => {
    for (const line of await linesFor('四个意识')) {
      expect(keywords(line)).toEqual(['四个意识', 'Four Consciousnesses'])
      expect(line.within).toBeUndefined()
    }
    const english = await linesFor('"Four Consciousnesses"')
    expect(english.map(({ found }) => found)).toEqual(['translation', 'translation', 'translation'])
    expect(english.map(keywords)).toEqual((await linesFor('四个意识')).map(keywords))
  })

  test('say so where a longer formulation is aligned, or nothing is', async () => {
    const [part] = await linesFor('个意识')
    expect([...keywords(part!), part!.within]).toEqual(['个意识', 'Four Consciousnesses', '四个意识'])
    const [, unaligned] = keywords((await linesFor('融合好'))[0]!)
    expect(unaligned).toBe('')
  })

  test('show the reading text where the witness has what was looked for', async () => {
    const [line] = await linesFor('融吝好')
    expect(keywords(line!)[0]).toBe('融合好')
    expect(line!.received).toBe('融吝好')
  })
})

describe('orders', () => {
  const keysOf = (lines: readonly Line[], side: 'left' | 'right') => lines.map((line) => contextOf(line, side))

  test('position is that of the text', async () => {
    const lines = sortLines(await linesFor('发展'), 'position')
    const places = lines.map((line) => line.record.order * 10_000 + foundSide(line).keyword!.start)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test.each(['left', 'right'] as const)('%s: Chinese character by character, outward, by pinyin', async (side) => {
    const lines = await linesFor('发展')
    const sorted = sortLines(lines, side)
    expect(new Set(sorted)).toEqual(new Set(lines))
    const firsts = keysOf(sorted, side).map(([first]) => first ?? '')
    const { compare } = new Intl.Collator('zh-u-co-pinyin')
    expect(firsts).toEqual([...firsts].sort(compare))
    const last = keysOf(sorted, side).map((key) => key.slice(0, 2))
    for (const [index, key] of last.slice(1).entries()) {
      const before = last[index]!
      if (before[0] === key[0]) expect(compare(before[1] ?? '', key[1] ?? '')).toBeLessThanOrEqual(0)
    }
  })

  test('by pinyin, not by code point: 把 (bǎ) before 业 (yè), 大 (dà) before 在 (zài)', async () => {
    const sorted = sortLines(await linesFor('发展'), 'left').map((line) => contextOf(line, 'left')[0])
    const some = sorted.filter((character, index) => '把业大在'.includes(character!) && sorted[index - 1] !== character)
    expect(some).toEqual(['把', '大', '业', '在'])
  })

  test('English word by word, the nearest first', async () => {
    const sorted = keysOf(sortLines(await linesFor('development'), 'left'), 'left')
    expect(sorted.length).toBeGreaterThan(20)
    const firsts = sorted.map(([first]) => first ?? '')
    expect(firsts).toEqual([...firsts].sort(new Intl.Collator('en').compare))
    expect(firsts).toContain('quality')
  })
})

test('the spread has a place for each line, in order, and counts each in its section', async () => {
  const lines = await linesFor('发展')
  const { places, counts } = spreadLines(records, lines)
  expect(places).toHaveLength(lines.length)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places.every((place) => place >= 0 && place < 1)).toBe(true)
  expect(counts.map((count) => count.replace(/^\d+ /, ''))).toEqual(['before §1', 'in §1', 'in §2', 'in §3', 'in §4'])
  expect(counts.reduce((sum, count) => sum + Number.parseInt(count, 10), 0)).toBe(lines.length)
})

test('the table has the whole segment in both languages, and what is not aligned is to the right', async () => {
  const lines = await linesFor('融吝好')
  const [names, row] = tableOf(lines, ({ record }) => record.url)
  const { zh, translation, record } = lines[0]!
  const context = cutKwic(zh.text, zh.keyword!, Infinity)
  expect(Object.fromEntries(names!.map((name, index) => [name, row![index]]))).toEqual({
    label: '¶16.5',
    address: record.url,
    zh_left: context.before,
    zh_keyword: '融合好',
    zh_right: context.behind,
    received: '融吝好',
    en_left: '',
    en_keyword: '',
    en_right: translation.text,
    found_in: 'zh',
    alignment: 'not aligned'
  })
})
