import { describe, expect, test } from 'vitest'
import { hanziPattern, loosePattern } from '../../src/search/hanzi-pattern.ts'

const characters = {
  readings: new Map<string, string[]>(),
  simplified: new Map([
    ['個', ['个']],
    ['著', ['着', '著']],
    ['識', ['识']]
  ])
}
const found = (query: string, text: string) => text.match(hanziPattern(query, characters)) ?? []

describe('a Chinese query', () => {
  test.each([
    ['四个意识', '增强“四个意识”', ['四个意识']],
    ['四個意識', '增强“四个意识”', ['四个意识']],
    ['个意', '四个意识', ['个意']],
    ['著', '带着感情，显著', ['着', '著']],
    ['着', '带着感情，显著', ['着']],
    ['「四个', '“四个', ['“四个']],
    ['gdp增长', 'GDP增长', ['GDP增长']],
    ['5Ｇ', '5G网络', ['5G']],
    ['（一)', '（一）', ['（一）']],
    ['哈哈', '哈哈哈哈哈', ['哈哈', '哈哈']],
    ['a.c', 'abc a.c', ['a.c']],
    ['X%', 'X%，X％', ['X%', 'X％']]
  ])('%s in %s', (query, text, expected) => {
    expect(found(query, text)).toEqual(expected)
  })
})

describe('without points', () => {
  const loosely = (query: string, text: string) => text.match(loosePattern(query, characters) ?? /$^/) ?? []
  test.each([
    ['街道吹哨部门报到', '街道吹哨、部门报到', ['街道吹哨、部门报到']],
    ['街道吹哨，部门报到', '街道吹哨、部门报到', ['街道吹哨、部门报到']],
    ['放管服改革', '“放管服”改革', ['放管服”改革']],
    ['四个意识', '四个。意识', ['四个。意识']],
    ['个', '个', []],
    ['。，', '。，', []]
  ])('%s in %s', (query, text, expected) => {
    expect(loosely(query, text)).toEqual(expected)
  })
})
