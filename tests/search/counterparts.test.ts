import { expect, test } from 'vitest'
import { counterpartOf, type Pair } from '../../src/search/counterparts.ts'

const zh = '坚持以习近平新时代思想为指导，增强“四个意识”。'
const en = 'Take Xi Jinping Thought for a New Era as our guide; strengthen the “Four Consciousnesses”.'

const stretch = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length
})
const pair = (chinese: string, english: string): Pair => {
  const [one, other] = [stretch(zh, chinese), stretch(en, english)]
  return [one.start, one.end, other.start, other.end]
}
const pairs = [
  pair('习近平新时代思想', 'Xi Jinping Thought for a New Era'),
  pair('新时代', 'New Era'),
  pair('四个意识', 'Four Consciousnesses')
]

/** The words of the counterpart, and those they render where these are longer. */
function find(words: string, from: 'zh' | 'en' = 'zh'): (string | undefined)[] {
  const [own, other] = from === 'zh' ? [zh, en] : [en, zh]
  const found = counterpartOf(own, stretch(own, words), pairs, from)
  return [
    found && other.slice(found.start, found.end),
    found?.within && own.slice(found.within.start, found.within.end)
  ]
}

test('a formulation has its own counterpart, in both directions', () => {
  expect(find('新时代')).toEqual(['New Era', undefined])
  expect(find('习近平新时代思想')).toEqual(['Xi Jinping Thought for a New Era', undefined])
  expect(find('New Era', 'en')).toEqual(['新时代', undefined])
})

test('a part has that of the shortest formulation around it, and is said to be a part', () => {
  expect(find('时代')).toEqual(['New Era', '新时代'])
  expect(find('习近平')).toEqual(['Xi Jinping Thought for a New Era', '习近平新时代思想'])
  expect(find('Thought', 'en')).toEqual(['习近平新时代思想', 'Xi Jinping Thought for a New Era'])
})

test('marks at the ends make no difference', () => {
  expect(find('“四个意识”')).toEqual(['Four Consciousnesses', undefined])
  expect(find('意识”。')).toEqual(['Four Consciousnesses', '四个意识'])
})

test('nothing is made up where nothing is on record', () => {
  expect(find('坚持')).toEqual([undefined, undefined])
  expect(find('增强“四个意识”')).toEqual([undefined, undefined])
  expect(find('，')).toEqual([undefined, undefined])
})
