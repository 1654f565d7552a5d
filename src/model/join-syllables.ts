/** Syllables as one word: `qī` and `èr` are qī’èr; a syllable behind a hyphen carries it. */
export function joinSyllables(syllables: readonly string[]): string {
  return syllables
    .map((syllable, index) => (index > 0 && /^[aāáǎàoōóǒòeēéěè]/iu.test(syllable) ? `’${syllable}` : syllable))
    .join('')
}
