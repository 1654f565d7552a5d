/** Lets the browser keep a text as a file. The address of the text lives no longer than its download takes to begin. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 10_000)
}

/** A name that every system takes for a file, from words that may be anything. */
export function fileName(words: string, ending: string): string {
  const plain = words.replaceAll(/[^\p{L}\p{M}\p{N}.]+/gu, '-').replaceAll(/^[-.]+|[-.]+$/g, '')
  return `${[...plain].slice(0, 80).join('')}.${ending}`
}
