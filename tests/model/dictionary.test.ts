import { describe, expect, test } from 'vitest'
import { type DictionaryEntry, entriesOf, lookUp, pointedAt } from '../../src/model/dictionary.ts'

const data = {
  发: '發\tfā\tto send out/to issue\n髮\tfà\thair',
  展: '\tzhǎn\tto spread out',
  必由之路: '\tbì yóu zhī lù\tsee 必经之路 ‹bì jīng zhī lù›',
  必经之路: '必經之路\tbì jīng zhī lù\tthe road one must follow',
  葡: '\tpú\tused in 葡萄 ‹pútáo›'
}

test('the entries of a word are read', () => {
  expect(entriesOf('发', data)).toEqual([
    { traditional: '發', pinyin: 'fā', senses: ['to send out', 'to issue'] },
    { traditional: '髮', pinyin: 'fà', senses: ['hair'] }
  ])
  expect(entriesOf('展', data)[0]!.traditional).toBe('展')
})

test.each(['路', '', 'constructor', '__proto__'])('“%s” has none', (word) => {
  expect(entriesOf(word, data)).toEqual([])
  expect(lookUp(word, data)).toEqual([])
})

describe('a word is looked up', () => {
  const words = (word: string) => lookUp(word, data).map((found) => found.word)

  test('by itself, or by its parts', () => {
    expect(words('发')).toEqual(['发'])
    expect(words('展发XX')).toEqual(['展', '发'])
    expect(lookUp('展', data)[0]!.entries).toEqual(entriesOf('展', data))
  })

  test('with what it only points at, where that is there', () => {
    expect(words('必由之路')).toEqual(['必由之路', '必经之路'])
    expect(words('葡')).toEqual(['葡'])
  })
})

describe('entries only point', () => {
  const entries = (...senses: string[]): DictionaryEntry[] => [{ traditional: '某', pinyin: 'mǒu', senses }]

  test.each([
    ['see 发展 ‹fāzhǎn›', '发展'],
    ['see also 发展 ‹fāzhǎn›', '发展'],
    ['variant of 發 ‹fā›', '發'],
    ['old variant of 發 ‹fā›', '發'],
    ['erhua form of 女孩 ‹nǚhái›', '女孩'],
    ['(Tw) abbr. for 世界贸易组织', '世界贸易组织']
  ])('%s', (sense, target) => {
    expect(pointedAt(entries(sense))).toBe(target)
  })

  test.each([
    'to see',
    'abbr. for 安徽 ‹Ānhuī›, Anhui province',
    '(literary) harmonious (variant of 和 ‹hé›)',
    'name of 某'
  ])('not where a word of English explains: %s', (sense) => {
    expect(pointedAt(entries(sense))).toBeUndefined()
  })

  test('not where another sense explains, nor where there is none', () => {
    expect(pointedAt(entries('see 发展 ‹fāzhǎn›', 'growth'))).toBeUndefined()
    expect(pointedAt([...entries('see 发展 ‹fāzhǎn›'), ...entries('growth')])).toBeUndefined()
    expect(pointedAt([])).toBeUndefined()
  })
})
