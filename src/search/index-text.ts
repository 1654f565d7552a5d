import type { Characters } from '../model/characters.ts'
import { isChinese } from './finders.ts'
import { indexToken, pinyinToken } from './lookups.ts'
import { spell } from './pinyin-query.ts'
import { receivedText } from './received.ts'
import type { Field, SearchRecord } from './record.ts'

/**
 * A record as the words an index of words is given: every Chinese character, point and mark by itself, so that a phrase
 * of them is exactly a string of the text; each reading of each character; English words as they are.
 */
export function indexText({ fields }: SearchRecord, characters: Characters): string {
  return fields.flatMap((field) => tokensOf(field, characters)).join(' ')
}

function tokensOf(field: Field, characters: Characters): string[] {
  if (!isChinese(field)) return mixedTokens(field.text)
  const received = field.departures.length > 0 ? singly(receivedText(field).text) : []
  const readings = new Set([...field.text].flatMap((character) => characters.readings.get(character) ?? []))
  const syllables = new Set([...readings].map((reading) => pinyinToken(spell(reading).letters)))
  return [...singly(field.text), ...received, ...syllables]
}

/** English words, and what has Chinese in it singly as well. */
function mixedTokens(text: string): string[] {
  const words = text.match(/[\p{Script=Latin}\p{M}\p{N}]+/gu) ?? []
  const chinese = text.match(/\S*\p{Script=Han}\S*/gu) ?? []
  return [...words, ...chinese.flatMap(singly)]
}

function singly(text: string): string[] {
  return [...text].filter((character) => /[^\s"]/.test(character)).map(indexToken)
}
