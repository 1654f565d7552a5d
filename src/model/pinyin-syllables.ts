/**
 * Syllables of pinyin as GB/T 16159 writes them: tone marks, ü, an apostrophe before a, o and e within a word, a hyphen
 * where the word has one. A syllable behind a hyphen carries it: `nóngmò-zhòngcǎi` is `nóng mò -zhòng cǎi`.
 */

const vowel = '[aāáǎàeēéěèiīíǐìoōóǒòuūúǔùüǖǘǚǜ]'
const initial = '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?'

/** A syllable at a place: èr, one with what closes it, or the r of erhua. A consonant before a vowel opens the next. */
const next = new RegExp(`-?(?:[eēéěè]r(?!${vowel})|${initial}${vowel}+(?:ng?(?!${vowel}))?|r(?!${vowel}))`, 'iuy')

/** Initials and the finals that stand behind them, without tones. */
const plain = new RegExp(
  `^(?:${[
    'me',
    '[bpmf](?:[ao]|[ae]i|[ao]u|ao|an|en|ang|eng|i|iao|ie|iu|ian|in|ing|u)',
    '[dtnl](?:[ae]|[aeu]i|ao|[oi]u|an|en|[aeo]ng|i|ia|iao|ie|ian|in|i?ang|ing|u|uo|uan|un)',
    '[nl](?:ü|üe)',
    '(?:[gkh]|[zcs]h?|r)(?:[ae]|[aeu]i|ao|ou|an|en|[aeo]ng|u|ua|uo|uai|uan|un|uang)',
    '(?:[zcs]h?|r)i',
    '[jqx](?:i|ia|iao|ie|iu|ian|in|i?ang|ing|iong|u|ue|uan|un)',
    'y(?:a|ao|e|ou|an|ang|i|in|ing|o|ong|u|ue|uan|un)',
    'w(?:a|ai|an|ang|ei|en|eng|o|u)',
    'a|ai|an|ang|ao|e|ei|en|eng|er|o|ou|r'
  ].join('|')})$`,
  'u'
)

const tones = /[\u0300\u0301\u0304\u030c]/gu

/**
 * The syllables of a word.
 *
 * @param word in pinyin, without blanks
 * @returns `undefined` where the word is not made of syllables
 */
export function splitSyllables(word: string): string[] | undefined {
  const syllables = word
    .normalize('NFC')
    .split(/[’']/)
    .flatMap((part) => cut(part))
  return syllables.every((syllable) => isSyllable(syllable)) ? syllables : undefined
}

/** A part without apostrophes, syllable by syllable; what is none comes last and whole. */
function cut(part: string): string[] {
  const found: string[] = []
  let at = 0
  while (at < part.length) {
    next.lastIndex = at
    const syllable = next.exec(part)?.[0] ?? part.slice(at)
    found.push(syllable)
    at += syllable.length
  }
  return found.length === 0 ? [part] : found
}

/** The words of a phrase in pinyin, each as its syllables; `undefined` where one of them is no pinyin. */
export function splitWords(pinyin: string): string[][] | undefined {
  const words = pinyin.split(' ').map((word) => splitSyllables(word))
  return words.every((word) => word !== undefined) ? words : undefined
}

/** Whether this is one syllable, with at most one tone mark and that over the right vowel. */
export function isSyllable(text: string): boolean {
  const syllable = text.replace(/^-/, '').toLowerCase().normalize('NFC')
  const marks = syllable.normalize('NFD').match(tones) ?? []
  const toneless = syllable.normalize('NFD').replaceAll(tones, '').normalize('NFC')
  if (!plain.test(toneless) || marks.length > 1) return false
  const at = toneBearer(toneless)
  const marked = toneless.slice(0, at + 1) + (marks[0] ?? '') + toneless.slice(at + 1)
  return marked.normalize('NFC') === syllable
}

/** The place of the vowel that takes the tone: a or e, the o of ou, else the last. */
function toneBearer(toneless: string): number {
  const main = toneless.search(/[ae]|ou/u)
  return main === -1 ? toneless.search(/[iouü][^iouü]*$/u) : main
}
