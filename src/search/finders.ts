import type { Finder, Part } from './match.ts'
import type { Field } from './record.ts'

/** Whether a field is the Chinese itself, not English that may quote it. */
export const isChinese = ({ lang }: Field): boolean => lang.startsWith('zh')

/** Finds a pattern in every field. Nearly all have it not, and to be told so is far cheaper than to be told where. */
export function anywhere(pattern: RegExp): Finder {
  return ({ text }) =>
    text.search(pattern) === -1
      ? []
      : Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }))
}

export function inChinese(pattern: RegExp): Finder {
  const find = anywhere(pattern)
  return (field) => (isChinese(field) ? find(field) : [])
}

export function inEnglish(pattern: RegExp): Finder {
  const find = anywhere(pattern)
  return (field) => (isChinese(field) ? [] : find(field))
}

export function either(...finders: readonly Finder[]): Finder {
  return (field) => finders.flatMap((find) => find(field))
}

/** A part that is also looked for in the text as received. */
export function exactly(find: Finder): Part {
  return { find, isExact: true }
}

export function roughly(find: Finder): Part {
  return { find, isExact: false }
}
