import type { Characters } from '../model/characters.ts'

/** What counts for nothing when a text is compared without its punctuation: points, quotation marks, blanks. */
const ignorable = String.raw`[\p{P}\p{Z}\s]`
/** Whether a character counts for nothing in a loose comparison. */
export const isIgnorable = new RegExp(`^${ignorable}$`, 'u')

/**
 * The pattern of a Chinese query, each character in any spelling the text may have of it: 個 finds 个, 「 finds “, half-width
 * finds full-width, GDP finds gdp.
 */
export function hanziPattern(query: string, characters: Characters): RegExp {
  return new RegExp([...query].map((character) => spellings(character, characters)).join(''), 'giu')
}

/** The same without punctuation, on both sides; `undefined` where less than two characters would be left. */
export function loosePattern(query: string, characters: Characters): RegExp | undefined {
  const words = withoutPunctuation(query)
  if (words.length < 2) return undefined
  return new RegExp(words.map((character) => spellings(character, characters)).join(`${ignorable}*`), 'giu')
}

/** The characters of a query that are no punctuation. */
export function withoutPunctuation(query: string): string[] {
  return [...query].filter((character) => !isIgnorable.test(character))
}

/** The characters of a text that one of a query stands for. */
export function spellingsOf(character: string, { simplified }: Characters): string[] {
  return [...new Set([character, ...(simplified.get(character) ?? []), ...(marks[character] ?? otherWidth(character))])]
}

function spellings(character: string, characters: Characters): string {
  const all = spellingsOf(character, characters).map(escape)
  return all.length === 1 ? all[0]! : `(?:${all.join('|')})`
}

/** Quotation marks of traditional texts. */
const marks: Record<string, string> = { '「': '“', '」': '”', '『': '‘', '』': '’' }

/** `，` for `,` and `,` for `，`, and so for letters and figures. */
function otherWidth(character: string): string[] {
  const code = character.charCodeAt(0)
  if (code > 0x20 && code < 0x7f) return [String.fromCharCode(code + 0xfee0)]
  return code > 0xff00 && code < 0xff5f ? [String.fromCharCode(code - 0xfee0)] : []
}

/** A text as a pattern that is that text. */
export function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
