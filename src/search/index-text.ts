import type { Characters } from '../model/characters.ts'
import { isChinese } from './finders.ts'
import { indexToken, pinyinToken } from './lookups.ts'
import { spell } from './pinyin-query.ts'
import { receivedText } from './received.ts'
import type { Field, SearchRecord } from './record.ts'

/**
 * Records as the words an index of words is given: every Chinese character, point and mark by itself, so that a phrase of
 * them is exactly a string of the text; English words as they are; and each reading of each character, once for all.
 */
export function indexText(records: readonly SearchRecord[], characters: Characters): string {
  const fields = records.flatMap((record) => record.fields)
  const chinese = new Set(fields.filter(isChinese).flatMap(({ text }) => [...text]))
  const readings = new Set([...chinese].flatMap((character) => characters.readings.get(character) ?? []))
  const syllables = new Set([...readings].map((reading) => pinyinToken(spell(reading).letters)))
  return [...fields.flatMap(tokensOf), ...syllables].join(' ')
}

function tokensOf(field: Field): string[] {
  if (!isChinese(field)) return mixedTokens(field.text)
  const received = field.departures.length > 0 ? singly(receivedText(field).text) : []
  return [...singly(field.text), ...received]
}

/** English words, and what has Chinese in it singly as well. */
function mixedTokens(text: string): string[] {
  const words = text.match(/(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu) ?? []
  const chinese = text.match(/\S*\p{Script=Han}\S*/gu) ?? []
  return [...words, ...chinese.flatMap(singly)]
}

function singly(text: string): string[] {
  return [...text].filter((character) => /[^\s"]/.test(character)).map(indexToken)
}
