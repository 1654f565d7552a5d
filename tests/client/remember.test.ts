import { afterEach, describe, expect, test, vi } from 'vitest'

/** A browser: what it lets a page keep, and what it has kept. */
interface Browser {
  protocol: 'http:' | 'file:'
  storage: 'works' | 'full' | 'denied'
  cookies: 'work' | 'none' | 'denied'
  stored: Map<string, string>
  /** By their names; those that have ended are gone. */
  jar: Map<string, string>
}

/** The choices of a page in a browser. */
async function open({ protocol, storage, cookies, stored, jar }: Browser) {
  const denied = () => new DOMException('denied', 'SecurityError')
  vi.resetModules()
  vi.stubGlobal('location', { protocol })
  vi.stubGlobal('localStorage', {
    getItem(key: string) {
      if (storage === 'denied') throw denied()
      return stored.get(key) ?? null
    },
    setItem(key: string, value: string) {
      if (storage !== 'works') throw denied()
      stored.set(key, value)
    },
    removeItem(key: string) {
      if (storage === 'denied') throw denied()
      stored.delete(key)
    }
  })
  vi.stubGlobal('document', {
    get cookie() {
      if (cookies === 'denied') throw denied()
      return [...jar].map(([key, value]) => `${key}=${value}`).join('; ')
    },
    set cookie(text: string) {
      if (cookies === 'denied') throw denied()
      const [, key, value] = /^([^=]+)=([^;]*)/.exec(text)!
      if (cookies === 'none') return
      if (text.includes('max-age=0')) jar.delete(key!)
      else jar.set(key!, value!)
    }
  })
  return import('../../src/client/remember.ts')
}

const browser = (properties: Partial<Browser>): Browser => ({
  protocol: 'http:',
  storage: 'works',
  cookies: 'work',
  stored: new Map<string, string>(),
  jar: new Map<string, string>(),
  ...properties
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a choice is kept, changed and forgotten', () => {
  test.each([
    ['on a host', browser({})],
    ['on a host, with storage switched off', browser({ storage: 'denied' })],
    ['in Chromium from a folder', browser({ protocol: 'file:', cookies: 'none' })],
    ['in Firefox from a folder', browser({ protocol: 'file:' })],
    ['from a folder, with storage switched off', browser({ protocol: 'file:', storage: 'denied' })]
  ])('%s', async (_, one) => {
    const { remember, recall, forget } = await open(one)
    expect(recall('tifa-theme')).toBe(undefined)
    remember('tifa-theme', 'dark')
    remember('tifa-theme', 'sepia')
    expect((await open(one)).recall('tifa-theme')).toBe('sepia')
    forget('tifa-theme')
    expect((await open(one)).recall('tifa-theme')).toBe(undefined)
  })

  test('where the storage is full the new choice counts, not what it has kept', async () => {
    const full = browser({ storage: 'full', stored: new Map([['tifa-theme', 'dark']]) })
    const { remember } = await open(full)
    remember('tifa-theme', 'contrast')
    expect((await open(full)).recall('tifa-theme')).toBe('contrast')
  })

  test('in Firefox each file of a folder has a storage of its own, and the last choice counts on all of them', async () => {
    const jar = new Map<string, string>()
    const [reading, home] = [0, 1].map(() => browser({ protocol: 'file:', jar })) as [Browser, Browser]
    reading.stored.set('tifa-theme', 'light')
    ;(await open(reading)).remember('tifa-theme', 'dark')
    ;(await open(home)).remember('tifa-theme', 'sepia')
    expect((await open(reading)).recall('tifa-theme')).toBe('sepia')
    ;(await open(home)).forget('tifa-theme')
    expect((await open(reading)).recall('tifa-theme')).toBe(undefined)
  })

  test('where nothing can be kept nothing fails', async () => {
    const { remember, recall, forget } = await open(browser({ storage: 'denied', cookies: 'denied' }))
    remember('tifa-theme', 'dark')
    expect(recall('tifa-theme')).toBe(undefined)
    forget('tifa-theme')
  })

  test('to a host no cookie is sent while there is storage', async () => {
    const one = browser({})
    ;(await open(one)).remember('tifa-theme', 'dark')
    expect(one.jar.size).toBe(0)
  })
})
