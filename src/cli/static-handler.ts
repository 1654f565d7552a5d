import { readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/**
 * Serves a built site as any plain host would, with its own page for missing addresses.
 *
 * @param base the path the site is served under, `/` or such as `/speeches/tifa/`
 */
export function handlerFor(dist: string, base = '/'): RequestListener {
  const files = sirv(dist, { dev: true, extensions: [] })
  return (request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(readFileSync(join(dist, '404.html')))
    }
    if (!request.url?.startsWith(base)) {
      missing()
      return
    }
    const path = `/${request.url.slice(base.length)}`
    // Only what a link names is found: sirv's own index would answer `/about` with about.html too.
    request.url = path.replace(/^([^?]*\/)(?=\?|$)/, '$1index.html')
    files(request, response, missing)
  }
}
