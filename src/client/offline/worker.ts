import { LoadedWith } from './loaded-with.ts'
import type { AskEvent, WorkerScope } from './scope.ts'
import { Versions } from './versions.ts'

/**
 * The service worker: keeps the site as it was built, whole, and answers from there. A page and all that it loads later
 * come from one version. A new version is kept beside the old one, and is what the next page comes from once it is whole.
 */
const worker = self as unknown as WorkerScope
const { version, files } = worker.tifaFiles
const { scope } = worker.registration
const versions = new Versions(scope)
const loadedWith = new LoadedWith(scope)

/** For pages that came from the host, since no version has them: all they load comes from there too. */
const host = 'host'

worker.addEventListener('install', (event) => {
  event.waitUntil(versions.keep({ version, files }).then(() => worker.skipWaiting()))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(sweep())
})

worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event))
})

async function answer(event: AskEvent): Promise<Response> {
  const { request, clientId, resultingClientId } = event
  if (request.mode !== 'navigate') {
    const own = (clientId && (await loadedWith.versionOf(clientId))) || version
    return (own === host ? undefined : await kept(own, request.url)) ?? fetch(request)
  }
  const page = await kept(version, request.url)
  const remembered = resultingClientId ? loadedWith.remember(resultingClientId, page ? version : host) : undefined
  event.waitUntil(Promise.resolve(remembered).then(sweep))
  return page ?? fetch(request).catch(() => insteadOf(request.url))
}

/** A file as a version has it: `/` is its `index.html`, and hosts may leave `.html` out. */
async function kept(of: string, url: string): Promise<Response | undefined> {
  const path = new URL(url).href.slice(scope.length).replace(/[?#].*$/, '')
  const cache = await caches.open(versions.nameOf(of))
  for (const name of path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`]) {
    const found = await cache.match(scope + name)
    if (found) return found
  }
  return undefined
}

/** What is shown without a network for an address that is not kept: a file to take away, or none at all. */
async function insteadOf(url: string): Promise<Response> {
  const isPage = !/\.(?!html)\w+$/.test(new URL(url).pathname)
  const page = await kept(version, `${scope}${isPage ? '404' : 'offline'}.html`)
  // Where the browser has thrown away what was kept, its own words are better than none.
  if (!page) return Response.error()
  return new Response(page.body, {
    status: isPage ? 404 : 503,
    headers: { 'content-type': 'text/html; charset=utf-8' }
  })
}

/**
 * Lets go of versions that no open page was loaded with; while a worker takes over, pages are still under the one before
 * it. A version that is on its way is read by nobody yet: until it has taken over, nothing is let go.
 */
async function sweep(): Promise<void> {
  const names = await versions.names()
  if (worker.registration.installing || worker.registration.waiting) return
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const inUse = await loadedWith.inUse(open.map(({ id }) => id))
  const needed = new Set([version, ...inUse].map((one) => versions.nameOf(one)))
  for (const name of names) if (!needed.has(name)) await caches.delete(name)
}
