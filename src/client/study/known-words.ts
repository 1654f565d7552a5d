const key = 'tifa-known'

/** What has been marked while the browser keeps nothing. */
let unkept: string[] = []

/**
 * The words the reader has marked as known, in the order in which they were. They are too many for a cookie: where the
 * browser keeps nothing, they are forgotten with the page.
 */
export function knownWords(): string[] {
  try {
    return localStorage.getItem(key)?.split(' ').filter(Boolean) ?? unkept
  } catch {
    return unkept
  }
}

/** Marks a word as known, or as new again. */
export function setKnown(word: string, isNow: boolean): void {
  const others = knownWords().filter((one) => one !== word)
  keep(isNow ? [...others, word] : others)
}

/** Makes all words new again. */
export function forgetWords(): void {
  keep([])
}

function keep(words: string[]): void {
  unkept = words
  try {
    localStorage.setItem(key, words.join(' '))
  } catch {
    // storage is switched off, or full
  }
}
