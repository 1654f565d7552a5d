const key = 'tifa-known'

const known = new Set(read())

/** Whether the reader has marked a word as known. */
export function isKnown(word: string): boolean {
  return known.has(word)
}

/** All of them, in the order in which they were marked. */
export function knownWords(): string[] {
  return [...known]
}

/** Marks a word as known, or as new again. */
export function setKnown(word: string, isNow: boolean): void {
  if (isNow) known.add(word)
  else known.delete(word)
  write()
}

/** Too many for a cookie: where the browser keeps nothing, they are forgotten with the page. */
function read(): string[] {
  try {
    return (localStorage.getItem(key) ?? '').split(' ').filter(Boolean)
  } catch {
    return []
  }
}

function write(): void {
  try {
    localStorage.setItem(key, [...known].join(' '))
  } catch {
    // storage is switched off, or full
  }
}
