/** What a service worker sees around it, as far as it is used here: the types of pages know nothing of it. */
export interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: AskEvent) => void): void
  skipWaiting(): Promise<void>
  /** What is on its way is `installing`, then `waiting`. */
  registration: { scope: string; installing: object | null; waiting: object | null }
  clients: { matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly { id: string }[]> }
  tifaFiles: FileList
}

/** What the build says of the site: a digest of the whole, and of each file (hexadecimal, 128 bits of its sha-256). */
export interface FileList {
  version: string
  /** By path from the root of the site. */
  files: Record<string, string>
}

export interface LifeEvent {
  waitUntil(done: Promise<unknown>): void
}

export interface AskEvent extends LifeEvent {
  request: Request
  /** The page that asks; empty for one that is about to be. */
  clientId: string
  /** The page that is to be. */
  resultingClientId: string
  respondWith(response: Promise<Response>): void
}
