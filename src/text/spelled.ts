/** A Chinese character as it is read, and whether a word begins with it. */
export interface Spelled {
  syllable: string
  opensWord: boolean
}

/** Words, each as its syllables, character by character. */
export function spell(words: readonly (readonly string[])[]): Spelled[] {
  return words.flatMap((syllables) => syllables.map((syllable, index) => ({ syllable, opensWord: index === 0 })))
}
