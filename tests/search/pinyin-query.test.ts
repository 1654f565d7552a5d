import { describe, expect, test } from 'vitest'
import { lookupPinyin } from '../../src/search/lookups.ts'
import { pinyinFinder, readPinyin } from '../../src/search/pinyin-query.ts'

const readings = new Map(
  Object.entries({
    河: ['hé'],
    长: ['cháng', 'zhǎng'],
    制: ['zhì'],
    西: ['xī'],
    安: ['ān'],
    先: ['xiān'],
    绿: ['lǜ', 'lù'],
    战: ['zhàn'],
    略: ['lüè'],
    的: ['de', 'dí', 'dì'],
    儿: ['ér'],
    女: ['nǚ'],
    路: ['lù'],
    网: ['wǎng'],
    络: ['luò']
  })
)
const characters = { readings, simplified: new Map<string, string[]>() }
const strict = { skipsPoints: false, isRough: false }

function found(query: string, text: string, rules = strict): string[] {
  const tokens = readPinyin(query)
  return tokens ? pinyinFinder(tokens, characters, rules)(text).map(({ start, end }) => text.slice(start, end)) : []
}

describe('pinyin finds', () => {
  test.each([
    ['hezhangzhi', '落实河长制', ['河长制']],
    ['hechangzhi', '落实河长制', ['河长制']],
    ['he zhang zhi', '落实河长制', ['河长制']],
    ["he'zhang-zhi", '落实河长制', ['河长制']],
    ['HEZHANGZHI', '落实河长制', ['河长制']],
    ['hé zhǎng zhì', '落实河长制', ['河长制']],
    ['hézhǎngzhì', '落实河长制', ['河长制']],
    ['he2zhang3zhi4', '落实河长制', ['河长制']],
    ['he2 zhang3 zhi4', '落实河长制', ['河长制']],
    ['xian', '西安先', ['西安', '先']],
    ["xi'an", '西安先', ['西安']],
    ['lvse', '绿', []],
    ['lv', '绿路', ['绿']],
    ['lu:', '绿路', ['绿']],
    ['lü', '绿路', ['绿']],
    ['lǜ', '绿路', ['绿']],
    ['lü4', '绿路', ['绿']],
    ['lu', '绿路', ['绿', '路']],
    ['nv', '女', ['女']],
    ['zhanlve', '战略', ['战略']],
    ['zhanlue', '战略', ['战略']],
    ['zhànlüè', '战略', ['战略']],
    ['de5', '的', ['的']],
    ['he2zhi5', '河制', ['河制']],
    ['5gwangluo', '5G网络', ['5G网络']],
    ['5G wangluo', '5G网络', ['5G网络']]
  ])('%s in %s', (query, text, expected) => {
    expect(found(query, text)).toEqual(expected)
  })
})

describe('pinyin does not find', () => {
  test.each([
    ['a wrong tone', 'hé cháng zhí', '河长制'],
    ['a wrong tone number', 'he1zhang3zhi4', '河长制'],
    ['half a syllable', 'hezhangzh', '河长制'],
    ['across a boundary', 'x ian', '先'],
    ['over a point', 'hezhang', '河，长'],
    ['what is no pinyin', 'he+zhang', '河长'],
    ['figures alone', '42', '河']
  ])('%s: %s in %s', (_, query, text) => {
    expect(found(query, text)).toEqual([])
  })
})

test('roughly, the last syllable may be cut short, ü be u, and points stand between', () => {
  const rough = { skipsPoints: true, isRough: true }
  expect(found('hezhangz', '河长制', rough)).toEqual(['河长制'])
  expect(found('nu', '女', rough)).toEqual(['女'])
  expect(found('hezhang', '河、长', rough)).toEqual(['河、长'])
})

describe('an index is asked for the syllables', () => {
  test.each([
    ['xian', ['pyxian', 'pyxi pyan']],
    ['lü', ['pylv']],
    ['zhanlue', ['pyzhan pylve']],
    ['he2zhang3', ['pyhe pyzhang']],
    ['5g wangluo', ['pywang pyluo']],
    ['GDP', []],
    ['reform', []],
    ['', []]
  ])('%s', (query, expected) => {
    expect(lookupPinyin(query, characters, false)).toEqual(expected)
  })
})
