import fc from 'fast-check'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { breathOf, longestBreath } from '../../../src/client/listen/breath.ts'
import { loadCorpus } from '../../../src/load/corpus.ts'
import { segmentsOf } from '../../../src/model/edition.ts'

/** All breaths of some words, one after the other. */
function breathsOf(words: string, longest: number): string[] {
  if (words === '') return []
  const first = breathOf(words, longest)
  return [first, ...breathsOf(words.slice(first.length), longest)]
}

describe('words are parted', () => {
  test.each([
    ['not at all where they go into one breath', 10, ['新旧交替，成就非凡。']],
    ['behind clauses, as many as go into a breath', 12, ['新旧交替，成就非凡，', '使命在肩，蓝图就在脚下。']],
    ['behind the marks that close a clause', 9, ['他说：“抓落实。”', '我们照办']],
    ['and those of other languages', 20, ['He said, “Now, go.” ', 'They went.']],
    ['behind a comma, but in no figure', 13, ['It is 1,000, ', 'or 2.5 or so']],
    ['before a short word where a clause is too long', 27, ['shouldering responsibility ', 'for displaying the charm']],
    ['or behind 的', 10, ['全面提高企业设计的', '水平与能力']],
    ['between words', 10, ['stability ', 'on the ', 'six fronts']],
    ['anywhere in the end', 4, ['牢记嘱托', '奋勇争先']],
    ['but within no character', 4, ['天天天', '𠮷天']]
  ])('%s', (_, longest, breaths) => {
    expect(breathsOf(breaths.join(''), longest)).toEqual(breaths)
  })
})

test('the breaths together are the words, and each goes into one breath', () => {
  const words = fc.string({ unit: fc.constantFrom(...'实事求是的𠮷，。”“ ab,.1') })
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 12 }), (all, longest) => {
      const breaths = breathsOf(all, longest)
      expect(breaths.join('')).toBe(all)
      expect(breaths.filter(({ length }) => length === 0 || length > longest)).toEqual([])
    })
  )
})

test('clauses that go into a breath are packed, as many as it takes', () => {
  const clauses = fc.array(fc.stringMatching(/^[实事求是]{1,9}[，；。]$/u))
  fc.assert(
    fc.property(clauses, fc.integer({ min: 10, max: 30 }), (all, longest) => {
      const packed = all.reduce<string[]>((breaths, clause) => {
        const together = (breaths.at(-1) ?? '') + clause
        return together.length <= longest ? [...breaths.slice(0, -1), together] : [...breaths, clause]
      }, [])
      expect(breathsOf(all.join(''), longest)).toEqual(packed)
    })
  )
})

describe('in the speech', () => {
  const [edition] = loadCorpus(join(import.meta.dirname, '../../..')).corpus.editions
  const breaths = (lang: 'zh' | 'en', rate: number) => {
    const text = lang === 'zh' ? edition!.text! : edition!.translations[0]!
    // The last of a segment ends with it.
    return segmentsOf(text).flatMap((segment) => breathsOf(segment.text, longestBreath(lang, rate)).slice(0, -1))
  }

  test('every breath of Chinese ends with a clause, at the speed of the voice', () => {
    expect(breaths('zh', 1).length).toBeGreaterThan(100)
    expect(breaths('zh', 1).filter((breath) => !/[，、；：。！？—]”?$/u.test(breath))).toEqual([])
  })

  test.each([0.5, 0.75, 1])('every breath of English ends with a word, at %f of it', (rate) => {
    expect(breaths('en', rate).length).toBeGreaterThan(100)
    expect(breaths('en', rate).filter((breath) => !/[\s…]$/.test(breath))).toEqual([])
  })
})

test('a breath is as long as a voice needs some 13 seconds for, and no longer for a quick one', () => {
  expect(longestBreath('zh-Hans', 1)).toBe(60)
  expect(longestBreath('zh-Hans', 0.5)).toBe(30)
  expect(longestBreath('zh-Hans', 2)).toBe(60)
  expect(longestBreath('en', 1)).toBe(180)
  expect(longestBreath('fr', 0.75)).toBe(135)
})
