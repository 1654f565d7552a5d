import { escape } from './hanzi-pattern.ts'

const notWithin = { before: String.raw`(?<![\p{L}\p{N}])`, behind: String.raw`(?![\p{L}\p{N}])` }

/** The words of a query, as they are told apart in a text: “high-quality” are two, “Party’s” is one. */
export function wordsOf(query: string): string[] {
  return query.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? []
}

/** A word as it is, and in its plain inflections: policy finds policies, and planned finds plan, plans and planning. */
export function wordPattern(word: string): RegExp {
  return anyOfPattern(inflectionsOf(word))
}

/** Any of some words, as they are. */
export function anyOfPattern(words: readonly string[]): RegExp {
  return wholeWords(words.map(literal).join('|'))
}

/** Words one behind the other, whatever points stand between them. */
export function sequencePattern(words: readonly string[]): RegExp {
  return wholeWords(words.map(literal).join(String.raw`[^\p{L}\p{N}]+`))
}

/** A phrase to the letter, in any case; a blank is any white space, and both apostrophes are one. */
export function phrasePattern(phrase: string): RegExp {
  return wholeWords(
    phrase
      .trim()
      .split(/\s+/)
      .map(literal)
      .join(String.raw`\s+`)
  )
}

function literal(words: string): string {
  return escape(words).replaceAll(/['’]/g, "['’]")
}

/** Words end where the pattern ends, if it ends in one: “, and” may follow a letter. */
function wholeWords(source: string): RegExp {
  const before = /^(?:\(\?:)?[\p{L}\p{N}]/u.test(source) ? notWithin.before : ''
  const behind = /[\p{L}\p{N}]\)?$/u.test(source) ? notWithin.behind : ''
  return new RegExp(`${before}(?:${source})${behind}`, 'giu')
}

/** Every form of the words that a word may be a form of, the longest first. */
export function inflectionsOf(word: string): string[] {
  const bases = basesOf(word.toLowerCase().replace(/['’]s?$/, ''))
  return [...new Set(bases.flatMap(formsOf))].sort((a, b) => b.length - a.length)
}

/** A word, and what is left of it without an ending: a guess may be no word, and then finds nothing. */
export function basesOf(word: string): string[] {
  const bases = [word]
  const isStem = (stem: string) => stem.length >= 3 && /[aeiouy]/.test(stem)
  const add = (ending: RegExp, ...restored: string[]) => {
    if (!ending.test(word)) return
    const stem = word.replace(ending, '')
    if (isStem(stem)) bases.push(...restored.map((end) => stem + end))
  }
  add(/ies$/, 'y')
  add(/(?<=s|x|z|ch|sh|o)es$/, '')
  add(/(?<![sui]|new)s$/, '')
  add(/ied$/, 'y')
  add(/(?<=e)d$/, '')
  add(/ed$/, '')
  add(/ing$/, '', 'e')
  // Only short words double their last letter: manufacturring is a slip.
  const doubled = /^(.{1,7}([bdgklmnprtv]))\2(?:ed|ing)$/.exec(word)
  if (doubled) bases.push(doubled[1]!)
  return bases
}

function formsOf(base: string): string[] {
  const withoutE = base.replace(/(?<!e)e$/, '')
  const endsInY = /[^aeiou]y$/.test(base)
  const withoutY = base.slice(0, -1)
  const forms = [base, `${withoutE}ing`, endsInY ? `${withoutY}ied` : base.endsWith('e') ? `${base}d` : `${base}ed`]
  if (endsInY) forms.push(`${withoutY}ies`)
  else if (/(?:s|x|z|ch|sh|o)$/.test(base)) forms.push(`${base}es`)
  if (!endsInY && !/(?:s|x|z|ch|sh)$/.test(base)) forms.push(`${base}s`)
  const last = /^.{0,5}(?:[^aeiou]|^)[aeiou]([bdgklmnprtv])$/.exec(base)?.[1]
  if (last) forms.push(`${base}${last}ed`, `${base}${last}ing`)
  return forms
}
