/** As localStorage is, a cookie is for all pages of the host, in whatever folder it was set. */
const everywhere = 'path=/; samesite=lax'

/**
 * Keeps a choice, which is a plain word, of the reader. From `file://` Chromium has no cookies and Firefox keeps localStorage per file, so
 * both are written and whichever answers is read. To a host a cookie would be sent with each request: there it is the last resort.
 */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
    if (location.protocol !== 'file:') return
  } catch {
    // storage is switched off: the cookie may still work
  }
  document.cookie = `${key}=${value}; max-age=31536000; ${everywhere}`
}

/** What was kept, or `undefined`. */
export function recall(key: string): string | undefined {
  try {
    const stored = localStorage.getItem(key)
    if (stored !== null) return stored
  } catch {
    // storage is switched off
  }
  const cookie = document.cookie.split('; ').find((pair) => pair.startsWith(`${key}=`))
  return cookie?.slice(key.length + 1)
}

/** Keeps nothing more under a key. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // storage is switched off
  }
  document.cookie = `${key}=; max-age=0; ${everywhere}`
}
