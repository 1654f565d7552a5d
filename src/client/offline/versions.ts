import type { FileList } from './scope.ts'

/** Where a version keeps the list of its files. */
const listed = 'tifa-files.json'

/** How many files are fetched at a time. */
const atOnce = 6

/** The caches of the site: one for each version that is kept whole, and one for which page was loaded with which. */
export class Versions {
  readonly #scope: string

  /** @param scope address of the site, with a slash at its end: an origin may have several */
  constructor(scope: string) {
    this.#scope = scope
  }

  nameOf(version: string): string {
    return `${this.#prefix} ${version}`
  }

  get #prefix(): string {
    return `tifa ${this.#scope}`
  }

  /** Names of the caches of all versions. */
  async names(): Promise<string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(`${this.#prefix} `))
  }

  /**
   * Keeps a version whole: what an older one has byte for byte is taken from it, the rest is fetched anew and compared
   * with its digest. A version that is being replaced on the host meanwhile is thus never mixed with the next.
   *
   * @throws Error where a file does not arrive as it should; nothing of the version is left then
   */
  async keep({ version, files }: FileList): Promise<void> {
    const name = this.nameOf(version)
    // A version that comes back may still be read.
    if (await this.#isWhole(name)) return
    const older = await this.#older(name)
    try {
      const cache = await caches.open(name)
      const waiting = Object.entries(files)
      const work = async () => {
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          const [path, digest] = next
          const url = this.#scope + path
          await cache.put(url, (await copyOf(older, path, digest, url)) ?? (await arrival(url, digest)))
        }
      }
      await Promise.all(Array.from({ length: atOnce }, work))
      await cache.put(this.#scope + listed, new Response(JSON.stringify(files)))
      if (!(await this.#isWhole(name))) throw new Error(`${name} was let go while it arrived`)
    } catch (error) {
      await caches.delete(name)
      throw error
    }
  }

  async #isWhole(name: string): Promise<boolean> {
    return (await caches.match(this.#scope + listed, { cacheName: name })) !== undefined
  }

  async #older(name: string): Promise<{ cache: Cache; files: Record<string, string> }[]> {
    const names = (await this.names()).filter((other) => other !== name)
    const found = names.map(async (other) => {
      const cache = await caches.open(other)
      const list = await cache.match(this.#scope + listed)
      return list ? [{ cache, files: (await list.json()) as Record<string, string> }] : []
    })
    return (await Promise.all(found)).flat()
  }
}

async function copyOf(
  older: readonly { cache: Cache; files: Record<string, string> }[],
  path: string,
  digest: string,
  url: string
): Promise<Response | undefined> {
  const source = older.find(({ files }) => files[path] === digest)
  return source?.cache.match(url)
}

/** A file as it comes from the host; the status is not asked, since the page for missing addresses may have its own. */
async function arrival(url: string, digest: string): Promise<Response> {
  const response = await fetch(url, { cache: 'no-cache' })
  const body = await response.arrayBuffer()
  if ((await digestOf(body)) !== digest) throw new Error(`${url} is not of this version`)
  // A response of its own: one that was redirected may not answer a navigation.
  const type = response.headers.get('content-type')
  return new Response(body, { headers: type ? { 'content-type': type } : {} })
}

async function digestOf(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body)).slice(0, 16)
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
