import { expect, test } from 'vitest'
import type { Rendering } from '../../src/model/glossary.ts'
import { termRows } from '../../src/text/term-rows.ts'
import { rendered, term } from '../model/terms.ts'

const count = { all: 3, refrain: 0 }
const official: Rendering = { en: 'Two Upholds', variants: [], status: 'official', source: 'x' }

test('a line a term; what its links say is left out, and said where they differ', () => {
  const given = term('两个维护', {
    slug: 'liang',
    pinyin: 'liǎng gè wéihù',
    renderings: [official],
    members: [{ zh: '甲', en: 'a', gloss: 'g' }]
  })
  const linked = termRows([{ term: given, links: { zh: '两个维护', en: 'two upholds' }, within: [], count }])
  expect(linked.split('\t')).toEqual([
    'liang',
    '',
    'liǎng gè wéihù',
    '',
    '=',
    '',
    'level unknown · rhetoric',
    '3',
    '',
    '',
    '甲',
    'a'
  ])
  const bare = termRows([{ term: given, links: { zh: undefined, en: undefined }, within: [term('维护')], count }])
  expect(bare.split('\t').slice(1, 5)).toEqual(['两个维护', 'liǎng gè wéihù', 'Two Upholds', 'Two Upholds'])
  expect(bare.split('\t')[9]).toBe('维护')
})

test('official English that is not used here is said in full, and its absence is empty', () => {
  const other = term('维护', { renderings: [{ en: 'uphold', variants: [], status: 'editor', source: 'x' }, official] })
  expect(termRows([{ term: other, links: { zh: '维护', en: 'uphold' }, within: [], count }]).split('\t')[4]).toBe(
    'Two Upholds'
  )
  const ours = rendered('维护', 'uphold')
  expect(termRows([{ term: ours, links: { zh: '维护', en: 'uphold' }, within: [], count }]).split('\t')[4]).toBe('')
})
