/** As localStorage is, a cookie is for all pages of the host, in whatever folder it was set. */
const everywhere = 'path=/; samesite=lax'

/** Firefox keeps localStorage for each file of a folder by itself, and cookies for all of them; Chromium has no cookies there. */
const isFolder = location.protocol === 'file:'

/**
 * Keeps a choice, which is a plain word, of the reader: in one place, so that no older choice stands beside it. To a host a
 * cookie would be sent with each request: there it is the last resort, where storage is switched off or full.
 */
export function remember(key: string, value: string): void {
  if (isFolder && keepCookie(key, value)) drop(key)
  else if (!store(key, value)) {
    drop(key)
    keepCookie(key, value)
  }
}

/** What was kept, or `undefined`. */
export function recall(key: string): string | undefined {
  return isFolder ? (cookieOf(key) ?? stored(key)) : (stored(key) ?? cookieOf(key))
}

/** Keeps nothing more under a key. */
export function forget(key: string): void {
  drop(key)
  setCookie(`${key}=; max-age=0; ${everywhere}`)
}

/** @returns whether it was kept */
function store(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value)
    return true
  } catch {
    return false
  }
}

function stored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

function drop(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // storage is switched off
  }
}

/** @returns whether it was kept */
function keepCookie(key: string, value: string): boolean {
  setCookie(`${key}=${value}; max-age=31536000; ${everywhere}`)
  return cookieOf(key) === value
}

function cookieOf(key: string): string | undefined {
  try {
    const cookie = document.cookie.split('; ').find((pair) => pair.startsWith(`${key}=`))
    return cookie?.slice(key.length + 1)
  } catch {
    return undefined
  }
}

function setCookie(cookie: string): void {
  try {
    document.cookie = cookie
  } catch {
    // a frame without an origin of its own has none
  }
}
