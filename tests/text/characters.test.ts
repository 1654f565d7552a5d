import { expect, test } from 'vitest'
import { loadCorpus } from '../../src/load/corpus.ts'
import { segmentsOf } from '../../src/model/edition.ts'
import { spellingsOf } from '../../src/search/hanzi-pattern.ts'
import { charactersOf } from '../../src/text/characters.ts'
import { traditionalForms } from '../../src/text/traditional.ts'

const texts = segmentsOf(loadCorpus(`${import.meta.dirname}/../..`).corpus.editions[0]!.text!).map(({ text }) => text)
const characters = charactersOf(texts)

test('every segment of the speech, written in any traditional spelling, is found by each of its characters', () => {
  const lost = texts.flatMap((text) =>
    traditionalForms(text).flatMap((form) =>
      [...form].flatMap((character, index) =>
        spellingsOf(character, characters).includes([...text][index]!) ? [] : [`${character} for ${[...text][index]}`]
      )
    )
  )
  expect(lost).toEqual([])
})

test('a simplified character stands for itself alone', () => {
  for (const character of characters.readings.keys()) {
    const others = spellingsOf(character, characters).filter((one) => one !== character)
    // 著 is both: in 显著 it stays, in other words it is the traditional 着.
    if (character !== '著') expect(others, character).toEqual([])
  }
})

test('every character of the speech has its readings, with tone marks', () => {
  const han = new Set(texts.flatMap((text) => text.match(/\p{Script=Han}/gu) ?? []))
  expect([...han].filter((character) => !characters.readings.get(character)?.length)).toEqual([])
  expect(characters.readings.get('长')).toEqual(expect.arrayContaining(['cháng', 'zhǎng']))
  expect(characters.readings.get('种')).not.toContain('chóng')
  expect(characters.readings.get('不')).toContain('bú')
})
