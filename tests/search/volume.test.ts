import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packCharacters, unpackCharacters } from '../../src/search/characters.ts'
import type { Field, SearchRecord } from '../../src/search/record.ts'
import { packVolume, unpackVolumes } from '../../src/search/volume.ts'

const group = { id: 'demo §1', of: 'Demo', label: '§1', zh: '一、总体', en: 'I. In general' }
const field = fc.record({
  lang: fc.constantFrom('zh-Hans', 'en', 'fr'),
  text: fc.string(),
  departures: fc.array(fc.record({ start: fc.nat(), end: fc.nat(), reading: fc.string() }), { maxLength: 2 })
})
const records = fc
  .array(
    fc.record({
      kind: fc.constantFrom('text', 'glossary', 'note', 'page'),
      label: fc.string(),
      categories: fc.uniqueArray(fc.constantFrom('economy', 'governance', 'people')),
      names: fc.nat(3),
      fields: fc.array(field, { maxLength: 4 })
    }),
    { maxLength: 6 }
  )
  .map((all) => all.map((one, order) => ({ ...one, url: `demo.html#p${order}`, group, order }) as SearchRecord))

test('records come out of a volume as they went in', () => {
  fc.assert(
    fc.property(records, (all) => {
      const sent: unknown = JSON.parse(JSON.stringify(packVolume(all, 0)))
      expect(unpackVolumes([sent as ReturnType<typeof packVolume>])).toEqual(all)
    })
  )
})

test('fields that come in another volume stand behind the first, and volumes keep their order', () => {
  const record = (url: string): SearchRecord => ({
    kind: 'glossary',
    url,
    label: url,
    group,
    categories: [],
    names: 1,
    fields: [{ lang: 'zh-Hans', text: url, departures: [] }],
    order: 0
  })
  const more: Field = { lang: 'en', text: 'what else', departures: [] }
  const second = packVolume([record('b')], 100, [{ url: 'a', fields: [more] }])
  const all = unpackVolumes([second, packVolume([record('a')], 0)])
  expect(all.map(({ url, order }) => [url, order])).toEqual([
    ['a', 0],
    ['b', 100]
  ])
  expect(all[0]!.fields.map(({ text }) => text)).toEqual(['a', 'what else'])
})

test('characters come out as they went in', () => {
  const characters = {
    readings: new Map([
      ['长', ['cháng', 'zhǎng']],
      ['常', ['cháng']],
      ['嗯', []]
    ]),
    simplified: new Map([
      ['後', ['后']],
      ['著', ['着']]
    ])
  }
  const back = unpackCharacters(packCharacters(characters))
  expect(back.readings.get('长')).toEqual(['cháng', 'zhǎng'])
  expect(back.readings.get('常')).toEqual(['cháng'])
  expect(back.readings.has('嗯')).toBe(false)
  expect(back.simplified).toEqual(characters.simplified)
})
