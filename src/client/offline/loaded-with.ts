/** How long a page may take from its first answer until the browser lists it as open, in milliseconds. */
const opening = 60_000

/** Which version each open page was loaded with. It is kept in a cache, since the browser ends a worker at any time. */
export class LoadedWith {
  readonly #scope: string

  /** @param scope address of the site */
  constructor(scope: string) {
    this.#scope = scope
  }

  /** @returns the version, or `undefined` for a page the worker has not answered */
  async versionOf(page: string): Promise<string | undefined> {
    const record = await (await this.#records()).match(this.#address(page))
    return record && ((await record.json()) as LoadedPage).version
  }

  async remember(page: string, version: string): Promise<void> {
    const record: LoadedPage = { version, at: Date.now() }
    await (await this.#records()).put(this.#address(page), new Response(JSON.stringify(record)))
  }

  /** Forgets pages that are closed. @returns versions that are still read */
  async inUse(open: readonly string[]): Promise<Set<string>> {
    const records = await this.#records()
    const versions = new Set<string>()
    const addresses = new Set(open.map((page) => this.#address(page)))
    for (const { url } of await records.keys()) {
      const record = await records.match(url)
      const page = (await record?.json()) as LoadedPage | undefined
      if (page && (addresses.has(url) || Date.now() - page.at < opening)) versions.add(page.version)
      else await records.delete(url)
    }
    return versions
  }

  #records(): Promise<Cache> {
    return caches.open(`tifa-pages ${this.#scope}`)
  }

  #address(page: string): string {
    return `${this.#scope}?page=${encodeURIComponent(page)}`
  }
}

/** What is kept of a page: its version, and when it was answered, in milliseconds. */
interface LoadedPage {
  version: string
  at: number
}
