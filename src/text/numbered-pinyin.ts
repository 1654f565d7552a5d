/** Tones 1 to 4 as combining marks; the fifth, the neutral tone, has none. */
const marks = ['\u0304', '\u0301', '\u030c', '\u0300']

/** A syllable as CC-CEDICT writes it: letters, `u:` for ü, and the number of its tone. */
const syllable = /^[a-z]+:?[a-z]*[1-5]$/i

/** More syllables than these are no longer one word for certain. */
const longestWord = 3

/**
 * Pinyin with numbers for tones as pinyin with marks: `fa1 zhan3` → `fāzhǎn`, `Xi1 an1` → `Xī’ān`, `nu:3 hai2 r5` →
 * `nǚháir`. A capital begins a word. The numbers stand between blanks, and nothing there tells where words part: where
 * more than three syllables would become one word, all of them stay apart, `yi1 chui2 ding4 yin1` → `yī chuí dìng yīn`.
 *
 * @returns an empty string for `xx5`, which stands for a reading that is not known
 */
export function markTones(numbered: string): string {
  const tokens = numbered.split(' ')
  const words: string[][] = []
  for (const [index, token] of tokens.entries()) {
    const goesOn = index > 0 && syllable.test(tokens[index - 1]!) && /^[a-z]/.test(token) && syllable.test(token)
    if (goesOn) words.at(-1)!.push(token)
    else words.push([token])
  }
  const areWords = words.every((word) => word.length <= longestWord)
  const written = words.map((word) => (areWords ? joined(word) : word.map(markSyllables).join(' ')))
  return written.join(' ').replaceAll(' ,', ',').trim()
}

/** Its syllables with marks, apart: what can be compared with the readings of others. */
export function markedSyllables(numbered: string): string[] {
  return numbered.split(' ').map(markSyllables)
}

/** One word; a syllable that begins with a vowel is set off from the one before. */
function joined(word: readonly string[]): string {
  const [first, ...others] = word.map(markSyllables)
  return first! + others.map((one) => (/^[aeo]/i.test(one.normalize('NFD')) ? `’${one}` : one)).join('')
}

/** A syllable, or syllables that the dictionary joined itself: `yi1mo2-yi1yang4`. Letters of other kinds stay. */
function markSyllables(token: string): string {
  if (token === 'xx5') return ''
  return token
    .replaceAll(/(?<=[1-5])(?=[aeo])/g, '’')
    .replaceAll(/([a-z]+:?[a-z]*)([1-5])/gi, (_, letters: string, tone) => markSyllable(letters, Number(tone)))
}

/** The mark stands on a or e, on the o of ou, else on the last vowel; without a vowel on m or n. */
function markSyllable(letters: string, tone: number): string {
  const spelt = letters.replace('u:', 'ü')
  const place = [/[ae]/i, /o(?=u)/i, /[iouü](?=[^iouü]*$)/i, /[mn]/i].find((pattern) => pattern.test(spelt))
  const mark = marks[tone - 1] ?? ''
  return place ? spelt.replace(place, `$&${mark}`).normalize('NFC') : spelt
}
