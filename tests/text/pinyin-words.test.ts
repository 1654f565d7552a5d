import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Term } from '../../src/model/glossary.ts'
import { findOccurrences, surfaceForms } from '../../src/model/occurrences.ts'
import { joinSyllables } from '../../src/model/join-syllables.ts'
import { phrasesOf } from '../../src/text/phrases.ts'
import { pinyinWords } from '../../src/text/pinyin-words.ts'
import { term } from '../model/terms.ts'

const at = { path: 'content/readings.yaml', line: 1, column: 1 }

function wordsOf(text: string, phrases: Record<string, string> = {}, terms: Term[] = []) {
  const readings = Object.entries(phrases).map(([phrase, pinyin]) => ({ phrase, pinyin, at }))
  return pinyinWords(text, phrasesOf(readings), findOccurrences(text, surfaceForms(terms)))
}

function read(text: string, phrases?: Record<string, string>, terms?: Term[]): string {
  return wordsOf(text, phrases, terms)
    .map(({ syllables }) => joinSyllables(syllables))
    .join(' ')
}

describe('the words of a text', () => {
  test.each([
    ['不对', 'bù duì'],
    ['一定', 'yīdìng'],
    ['一样', 'yīyàng'],
    ['你好', 'nǐhǎo'],
    ['绿色战略', 'lǜsè zhànlüè'],
    ['七二', 'qī èr'],
    ['第一会儿', 'dì yīhuìr'],
    ['我们看着', 'wǒmen kànzhe'],
    ['同志们', 'tóngzhìmen'],
    ['基础性', 'jīchǔxìng'],
    ['智能化', 'zhìnénghuà'],
    ['提供了依据', 'tígōngle yījù'],
    ['取得了“成绩”', 'qǔdéle chéngjì'],
    ['读懂了，做好了。', 'dúdǒng le zuò hǎo le'],
    ['着力重组', 'zhuólì chóngzǔ'],
    ['日新月异', 'rìxīn-yuèyì'],
    ['重中之重', 'zhòngzhōngzhīzhòng'],
    ['中国北京', 'zhōngguó běijīng']
  ])('%s is read %s', (text, pinyin) => {
    expect(read(text)).toBe(pinyin)
  })

  test.each(['', ' ', 'GDP', 'X%，2020', '……“”'])('“%s” has none', (text) => {
    expect(wordsOf(text)).toEqual([])
  })

  test('never cross what is no Chinese character', () => {
    expect(wordsOf('XX发X展，GDP增长')).toEqual([
      { start: 2, end: 3, syllables: ['fā'] },
      { start: 4, end: 5, syllables: ['zhǎn'] },
      { start: 9, end: 11, syllables: ['zēng', 'zhǎng'] }
    ])
  })

  test('are counted in UTF-16 units, beyond the basic plane as well', () => {
    expect(wordsOf('在𠮷林').map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [1, 3],
      [3, 4]
    ])
  })

  test('cover every Chinese character once, in order, whatever the text', () => {
    const text = fc.array(fc.constantFrom(...'我们发展了的第一着重不能，“”X𠮷〇々 a'), { maxLength: 25 })
    fc.assert(
      fc.property(text, (units) => {
        const given = units.join('')
        const words = wordsOf(given, { 我们: 'wǒmen', 不能: 'bù néng' }, [term('发展了', { pinyin: 'fāzhǎn le' })])
        const han = [...given.matchAll(/\p{Script=Han}/gu)]
        expect(words.flatMap(({ syllables }) => syllables)).toHaveLength(han.length)
        expect(words.map(({ start, end }) => given.slice(start, end)).join('')).toBe(han.join(''))
        expect(words.every(({ start, end }) => /^\p{Script=Han}+$/u.test(given.slice(start, end)))).toBe(true)
      })
    )
  })
})

describe('phrases that were laid down', () => {
  test('are read and divided as they were', () => {
    expect(read('以人民为中心', { 为中心: 'wéi zhōngxīn' })).toBe('yǐ rénmín wéi zhōngxīn')
    expect(read('新中国', { 新中国: 'Xīn Zhōngguó' })).toBe('Xīn Zhōngguó')
    expect(read('第二', { 第二: 'dì-èr' })).toBe('dì-èr')
  })

  test('of two at one place the longer holds', () => {
    expect(read('用好用活', { 用好: 'yònghǎo', 用好用活: 'yòng hǎo yòng huó' })).toBe('yòng hǎo yòng huó')
  })

  test('may be followed by what joins the word before it', () => {
    expect(read('做好了准备', { 做好: 'zuòhǎo' })).toBe('zuòhǎole zhǔnbèi')
  })
})

describe('terms of the glossary', () => {
  const zhi = term('河长制', { pinyin: 'hézhǎngzhì' })

  test('are read as their entries say, phrases or no phrases', () => {
    expect(read('落实“河长制”', { 长制: 'cháng zhì' }, [zhi])).toBe('luòshí hézhǎngzhì')
  })

  test('whatever quotation marks are in them', () => {
    const plan = term('“十三五”规划', { pinyin: '“shísānwǔ” guīhuà' })
    expect(read('“十三五”规划', {}, [plan])).toBe('shísānwǔ guīhuà')
    expect(read('十三五规划', {}, [plan])).toBe('shísānwǔ guīhuà')
  })

  test('the longest where one covers another', () => {
    const longer = term('河长制改革', { pinyin: 'hézhǎngzhì gǎigé' })
    const inner = term('长制', { pinyin: 'cháng zhì' })
    expect(read('河长制改革', {}, [inner, zhi, longer])).toBe('hézhǎngzhì gǎigé')
  })

  test('a headword within another form of a term keeps its reading', () => {
    const outer = term(['全面推行', '推行河长制'], { pinyin: 'quánmiàn tuīxíng' })
    expect(read('推行河长制', {}, [outer, zhi])).toBe('tuīxíng hézhǎngzhì')
  })

  test('other forms, and headwords whose pinyin does not fit, are read like other words', () => {
    expect(read('发展好', {}, [term(['发展', '发展好'], { pinyin: 'fāzhǎn' })])).toBe('fāzhǎn hǎo')
    expect(read('发展', {}, [term('发展', { pinyin: 'fā' })])).toBe('fāzhǎn')
  })
})
