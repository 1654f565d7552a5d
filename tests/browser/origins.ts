import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pathToFileURL } from 'node:url'
import { handlerFor } from '../../src/cli/static-handler.ts'

export const dist = new URL('../../dist/', import.meta.url).pathname
const base = '/any/base/path/'

/** A way to reach the same built site. */
export interface Origin {
  name: string
  /** Address of the folder, with a slash at its end. */
  url: string
  close: () => void
}

/**
 * `dist/` on a host under a path it was not built for.
 *
 * @param site another built site
 */
export async function hosted(site = dist): Promise<Origin> {
  const server: Server = createServer(handlerFor(site, base))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { name: 'http', url: `http://127.0.0.1:${port}${base}`, close: () => server.close() }
}

/** `dist/` opened by double-click. */
export function unhosted(): Promise<Origin> {
  return Promise.resolve({ name: 'file', url: pathToFileURL(dist).href, close: () => undefined })
}
