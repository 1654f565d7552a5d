const key = 'tifa-known'

/** What has been marked since the browser kept nothing, or nothing more. */
let unkept: string[] | undefined

/**
 * The words the reader has marked as known, in the order in which they were. They are too many for a cookie: where the
 * browser keeps nothing, they are forgotten with the page.
 */
export function knownWords(): string[] {
  if (unkept) return unkept
  try {
    return localStorage.getItem(key)?.split(' ').filter(Boolean) ?? []
  } catch {
    return []
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
  try {
    localStorage.setItem(key, words.join(' '))
    unkept = undefined
  } catch {
    unkept = words
  }
}
