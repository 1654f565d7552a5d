import { afterEach, expect, test, vi } from 'vitest'

/** A new page: what was kept is read again. */
async function open() {
  vi.resetModules()
  return import('../../../src/client/study/known-words.ts')
}

/** As browsers keep words, or as they do where storage is switched off; or where it is full, for writing alone. */
function storage(kept?: Map<string, string>, isFull = false) {
  const use = <T>(act: (words: Map<string, string>) => T): T => {
    if (!kept) throw new DOMException('denied', 'SecurityError')
    return act(kept)
  }
  return {
    getItem: (key: string) => use((words) => words.get(key) ?? null),
    setItem: (key: string, value: string) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
      use((words) => words.set(key, value))
    }
  }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('words are known from one page to the next, until they are new again', async () => {
  vi.stubGlobal('localStorage', storage(new Map()))
  const first = await open()
  expect(first.knownWords()).toEqual([])
  for (const word of ['发展', '干部', '的']) first.setKnown(word, true)
  const second = await open()
  second.setKnown('干部', false)
  const third = await open()
  expect(third.knownWords()).toEqual(['发展', '的'])
  third.forgetWords()
  expect((await open()).knownWords()).toEqual([])
})

test('where the browser keeps nothing they are known on this page', async () => {
  vi.stubGlobal('localStorage', storage())
  const page = await open()
  page.setKnown('发展', true)
  expect(page.knownWords()).toEqual(['发展'])
  expect((await open()).knownWords()).toEqual([])
})

test('where it keeps nothing more, what it has kept stays, and new ones are known on this page', async () => {
  vi.stubGlobal('localStorage', storage(new Map([['tifa-known', '干部']]), true))
  const page = await open()
  page.setKnown('发展', true)
  expect(page.knownWords()).toEqual(['干部', '发展'])
  page.forgetWords()
  expect(page.knownWords()).toEqual([])
  expect((await open()).knownWords()).toEqual(['干部'])
})
