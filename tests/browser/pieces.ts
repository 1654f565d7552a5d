import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { handlerFor } from '../../src/cli/static-handler.ts'
import { dist } from './origins.ts'

/** A page of which the first piece has come. */
interface InPieces {
  url: string
  /** Sends the rest to those who have asked. */
  sendRest: () => void
  close: () => void
}

/**
 * Serves the site as a slow network does: a page comes in two pieces.
 *
 * @param path of the page
 * @param cut where the second piece begins; it has to be there
 */
export async function inPieces(path: string, cut: string): Promise<InPieces> {
  const html = readFileSync(join(dist, path), 'utf8')
  const at = html.indexOf(cut)
  if (at === -1) throw new Error(`${path} has no ${cut}`)
  const waiting: ServerResponse[] = []
  const others = handlerFor(dist, '/')
  const server = createServer((request, response) => {
    if (request.url !== `/${path}`) {
      others(request, response)
      return
    }
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.write(html.slice(0, at))
    waiting.push(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/${path}`,
    sendRest: () => {
      for (const response of waiting.splice(0)) response.end(html.slice(at))
    },
    close: () => server.close()
  }
}
