import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { pinyinData } from '../../src/exports/pinyin-data.ts'
import { loadCorpus } from '../../src/load/corpus.ts'
import { isComplete, segmentsByLabel, segmentsOf } from '../../src/model/edition.ts'
import { labelToId } from '../../src/model/label.ts'
import { locateLemma } from '../../src/model/lemma.ts'
import { findOccurrences, surfaceForms } from '../../src/model/occurrences.ts'
import { joinSyllables } from '../../src/model/join-syllables.ts'
import { isSyllable } from '../../src/model/pinyin-syllables.ts'
import { phrasesOf } from '../../src/text/phrases.ts'
import { pinyinWords } from '../../src/text/pinyin-words.ts'
import { fixtures } from '../overlay.ts'

const { corpus } = loadCorpus(join(import.meta.dirname, '../..'))
const { glossary, readings } = corpus
const edition = corpus.editions.filter(isComplete).find(({ id }) => id === 'district-plenum-2020')!
const segments = segmentsByLabel(edition.text)
const data = pinyinData(edition, glossary, readings)
const count = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0

describe('the pinyin of the real edition', () => {
  test('has a syllable for every Chinese character of every segment, and nothing else', () => {
    expect(Object.keys(data)).toEqual(segmentsOf(edition.text).map(({ label }) => labelToId(label)))
    const odd = [...segments.values()].filter(({ label, text }) => {
      const syllables = data[labelToId(label)]!.split(/[ ·]/)
      return syllables.length !== count(text) || !syllables.every((syllable) => isSyllable(syllable))
    })
    expect(odd.map(({ label }) => label)).toEqual([])
  })

  test('is what the words are', () => {
    expect(data['title']).toBe('zài qū·wěi quán·tǐ huì·yì jì jīng·jì gōng·zuò huì·yì shàng de jiǎng·huà')
    expect(data['p1-1']).toBe('tóng·zhì·men')
    expect(data['p6-1']).toBe('jìn·nián lái fā·zhǎn rì·xīn·-yuè·yì zhàn·lüè dì·wèi bù·duàn tí·gāo')
  })

  test('weighs at most 18 kB on its way', () => {
    expect(gzipSync(JSON.stringify(data), { level: 9 }).length).toBeLessThan(18_000)
  })

  test('reads all places of 119 characters of several readings as they were read by hand', () => {
    const lines = readFileSync(join(fixtures, 'polyphones.tsv'), 'utf8').trim().split('\n')
    const tokens = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'))
    const wrong = tokens.flatMap(([label, character, occurrence, reading, context]) => {
      const { text } = segments.get(label!)!
      const { start } = locateLemma(text, character!, Number(occurrence))!
      const read = data[labelToId(label!)]!.split(/[ ·]/)[count(text.slice(0, start))]!.replace('-', '').toLowerCase()
      return read === reading ? [] : [`${label} ${context}: ${read} for ${reading}`]
    })
    expect(wrong).toEqual([])
    const [characters, labels] = [1, 0].map((field) => new Set(tokens.map((token) => token[field])))
    // None was overlooked: every place of these characters is there.
    const places = [...segments.values()].flatMap(({ text }) =>
      [...text].filter((character) => characters!.has(character))
    )
    expect([tokens.length, characters!.size]).toEqual([places.length, 119])
    expect(tokens.length).toBeGreaterThanOrEqual(1_222)
    expect([...labels!].every((label) => segments.has(label!))).toBe(true)
  })
})

describe('the glossary', () => {
  const phrases = phrasesOf(readings)
  const forms = surfaceForms(glossary)
  const joined = (text: string) =>
    pinyinWords(text, phrases, findOccurrences(text, forms))
      .map(({ syllables }) => joinSyllables(syllables))
      .join(' ')

  /** An entry's own pinyin without points, signs, and figures; those that are spelled out are left out by hand. */
  const own = (pinyin: string) =>
    pinyin
      .replaceAll(/[“”,，]/g, '')
      .replaceAll(/(^|(?<= ))(\d+G?|X+|shísān(?= gè)|jiā(?= zhìzàoyè))( |$)/g, '')
      .trim()

  test.each(glossary.map(({ term, pinyin }) => [term, own(pinyin)]))('%s is read %s', (term, pinyin) => {
    expect(joined(term)).toBe(pinyin)
  })

  test('every other form is read as it should be', () => {
    const others = glossary.flatMap(({ term, forms: all }) => all.filter((form) => form !== term))
    expect(Object.fromEntries(others.map((form) => [form, joined(form)]))).toEqual({
      '13个显著优势': 'gè xiǎnzhù yōushì',
      不折不扣: 'bùzhé-bùkòu',
      短板: 'duǎnbǎn',
      先进制造业集聚区: 'xiānjìn zhìzàoyè jíjùqū',
      十九届四中全会: 'shíjiǔ jiè sì zhōng quánhuì',
      生产总值: 'shēngchǎn zǒngzhí',
      发展高质量: 'fāzhǎn gāozhìliàng',
      规模以上工业企业: 'guīmó yǐshàng gōngyè qǐyè',
      治理体系和治理能力现代化: 'zhìlǐ tǐxì hé zhìlǐ nénglì xiàndàihuà',
      科技小镇: 'kējì xiǎozhèn',
      第一个百年奋斗目标: 'dì-yī gè bǎinián fèndòu mùbiāo',
      第二个百年奋斗目标: 'dì-èr gè bǎinián fèndòu mùbiāo',
      密切连心群众: 'mìqiè liánxīn qúnzhòng',
      紧密连心群众: 'jǐnmì liánxīn qúnzhòng',
      从严治党: 'cóngyán zhìdǎng',
      老龄化: 'lǎolínghuà',
      '学的氛围、严的氛围、干的氛围': 'xué de fēnwéi yán de fēnwéi gàn de fēnwéi',
      世界大变局: 'shìjiè dà biànjú',
      十三五: 'shísānwǔ',
      十四五: 'shísìwǔ',
      稳中求进: 'wěnzhōng qiújìn',
      优中心: 'yōu zhōngxīn',
      意识形态工作: 'yìshí xíngtài gōngzuò',
      征迁腾地: 'zhēngqiān téngdì',
      请示报告: 'qǐngshì bàogào',
      狠抓工作落实: 'hěn zhuā gōngzuò luòshí',
      做好治理大文章: 'zuòhǎo zhìlǐ dà wénzhāng'
    })
  })
})
