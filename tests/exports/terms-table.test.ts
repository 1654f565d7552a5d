import { expect, test } from 'vitest'
import { termsTable } from '../../src/exports/terms-table.ts'
import { parseCsv } from '../search/parse-csv.ts'
import { minimal, real } from './sample-sources.ts'

const source = { glossary: real.glossary, editions: [real], site: undefined }
const column = (rows: string[][], name: string) => {
  const at = rows[0]!.indexOf(name)
  return new Map(rows.slice(1).map((row) => [row[0]!, row[at]!]))
}

test('every term is a row with all that is known of it', () => {
  const rows = parseCsv(termsTable(source))
  expect(rows).toHaveLength(real.glossary.length + 1)
  const [forms, renderings, statuses, sources, members] = (
    ['forms', 'renderings', 'statuses', 'sources', 'members_en'] as const
  ).map((name) => column(rows, name))
  for (const term of real.glossary) {
    expect(forms!.get(term.slug)!.split(' | ')).toEqual(term.forms)
    expect(renderings!.get(term.slug)!.split(' | ')).toEqual(term.renderings.map(({ en }) => en))
    expect(statuses!.get(term.slug)!.split(' | ')).toEqual(term.renderings.map(({ status }) => status))
    expect(sources!.get(term.slug)!.split(' | ')).toEqual(term.renderings.map((rendering) => rendering.source))
    expect(members!.get(term.slug)!.split(' | ').join()).toBe(term.members.map(({ en }) => en).join())
  }
  expect(column(rows, 'pinyin').get('hezhangzhi')).toBe('hézhǎngzhì')
  expect(column(rows, 'first_certainty').get('hezhangzhi')).toMatch(/^(certain|probable|conjectural|unknown)$/)
})

test('occurrences are counted by edition, those in a refrain apart', () => {
  const rows = parseCsv(termsTable({ ...source, editions: [real, minimal()] }))
  const all = column(rows, 'count_district-plenum-2020')
  expect([...all.values()].reduce((sum, count) => sum + Number(count), 0)).toBe(real.occurrences.length)
  expect(all.get('gaozhiliang-fazhan')).toBe('37')
  expect(column(rows, 'refrain_district-plenum-2020').get('gaozhiliang-fazhan')).toBe('14')
  expect(column(rows, 'count_demo').get('gaozhiliang-fazhan')).toBe('0')
})

test('a glossary without terms has a table without rows', () => {
  expect(parseCsv(termsTable({ glossary: [], editions: [], site: undefined }))).toHaveLength(1)
})
