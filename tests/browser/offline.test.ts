import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listFiles } from '../../src/build/file-list.ts'
import { workerProgram, workerScript } from '../../src/build/worker-script.ts'
import { handlerFor } from '../../src/cli/static-handler.ts'
import { launchChromium } from './chromium.ts'
import { dist } from './origins.ts'
import { watch } from './watch.ts'

/** The built site on a host, visited once and then without a network; and the whole of it as a zip. */
const root = join(import.meta.dirname, '../..')
const base = '/any/base/path/'
const reading = 'editions/district-plenum-2020.html'
const pages = listFiles(dist).filter((file) => file.endsWith('.html'))

let browser: Browser
let server: Server
let url: string
/** What the host serves now; nothing while there is no network. */
let host: RequestListener | undefined
const folders: string[] = []

beforeAll(async () => {
  browser = await launchChromium()
  server = createServer((request, response) => {
    if (host) host(request, response)
    else request.socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`
})
afterAll(async () => {
  await browser.close()
  server.close()
  for (const folder of folders) rmSync(folder, { recursive: true })
})
beforeEach(() => {
  host = handlerFor(dist, base)
})

/** Another build of the site: every page and script bears a mark. @param change what is wrong with it */
async function anotherBuild(
  mark: string,
  change: (folder: string) => void = () => undefined
): Promise<RequestListener> {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-build-'))
  folders.push(folder)
  cpSync(dist, folder, { recursive: true })
  for (const file of listFiles(folder)) {
    const path = join(folder, file)
    if (file.endsWith('.html'))
      writeFileSync(path, readFileSync(path, 'utf8').replace('<body', `<body data-mark="${mark}"`))
    if (/^search\/(box|engine)\.js$/.test(file)) {
      writeFileSync(path, `document.documentElement.dataset.mark = "${mark}";${readFileSync(path, 'utf8')}`)
    }
  }
  const files = new Map(listFiles(folder).map((path) => [path, readFileSync(join(folder, path))] as const))
  writeFileSync(join(folder, 'sw.js'), workerScript(files, await workerProgram(root)))
  change(folder)
  return handlerFor(folder, base)
}

/** Visits the site for the first time, and waits until it is kept. */
async function visit(context: BrowserContext, path = 'index.html'): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url + path)
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activated') return
    await new Promise<void>((resolve) => {
      active?.addEventListener('statechange', () => {
        if (active.state === 'activated') resolve()
      })
    })
  })
  return page
}

/** Has the browser look for a new build, and waits until it has taken it or given it up. */
async function update(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const fresh = new Promise<string>((resolve) => {
      registration.addEventListener('updatefound', () => {
        const worker = registration.installing!
        worker.addEventListener('statechange', () => {
          if (worker.state === 'activated' || worker.state === 'redundant') resolve(worker.state)
        })
      })
    })
    await registration.update()
    return fresh
  })
}

/** The marks of the page and of the script of the search, which comes only when it is called. */
async function marks(page: Page): Promise<(string | undefined)[]> {
  await page.locator('header.site a.search').click()
  await page.locator('dialog input').waitFor()
  return page.evaluate(() => [document.body.dataset['mark'], document.documentElement.dataset['mark']])
}

describe('visited once, then without a network', () => {
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    host = handlerFor(dist, base)
    context = await browser.newContext()
    page = await visit(context)
  })
  afterAll(() => context.close())
  beforeEach(() => {
    host = undefined
  })

  test('every page is there, word for word', async () => {
    await page.goto(`${url}about.html`)
    const lost = await page.evaluate(
      async ([start, paths]) => {
        const answers = await Promise.all(paths.map((path) => fetch(start + path).catch(() => undefined)))
        return paths.filter((_, index) => !answers[index]?.ok)
      },
      [url, pages] as const
    )
    expect(lost).toEqual([])
    const html = await page.evaluate(async (address) => (await fetch(address)).text(), url + reading)
    expect(html).toBe(readFileSync(join(dist, reading), 'utf8'))
  })

  test('pages open with all they use, at any address they may have', async () => {
    const faults = watch(page, url)
    const spread = pages.filter(
      (path, index) => !/^(404|offline)/.test(path) && (!path.startsWith('glossary/') || index % 40 === 0)
    )
    expect(spread.length).toBeGreaterThan(12)
    for (const path of ['', 'about', 'about.html?from=mail#editions', ...spread]) {
      const response = await page.goto(url + path)
      expect(response?.status(), path).toBe(200)
      // What is for paper has no scripts.
      const scripted = await page.evaluate(() => document.documentElement.dataset['scripted'] !== undefined)
      expect(scripted, path).toBe(!path.endsWith('/print.html'))
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontFamily), path).toContain(
        'Palatino'
      )
    }
    expect(faults).toEqual([])
  })

  test('the search answers, in the box and on its page', async () => {
    const faults = watch(page, url)
    await page.goto(url + reading)
    await page.keyboard.press('/')
    await page.locator('dialog input').fill('河长制')
    await page.locator('dialog [role=option]').first().waitFor()
    await page.goto(`${url}search.html?q=river%20chief`)
    await page.locator('.search-page mark').first().waitFor()
    expect(faults).toEqual([])
  })

  test('an address that is none, and a file to take away, get a page that says so', async () => {
    const missing = await page.goto(`${url}nowhere.html`)
    expect(missing?.status()).toBe(404)
    expect(await page.locator('h1').textContent()).toBe('There is no page at this address')
    const download = await page.goto(`${url}editions/district-plenum-2020/district-plenum-2020.tei.xml`)
    expect(download?.status()).toBe(503)
    expect(await page.locator('h1').textContent()).toBe('This file has to come from the network')
  })
})

describe('a new build', () => {
  test('is taken whole with the next page; a page that is open stays what it was', async () => {
    const context = await browser.newContext()
    host = await anotherBuild('old')
    await visit(context)
    const open = await context.newPage()
    await open.goto(url + reading)
    const page = await context.newPage()
    await page.goto(`${url}about.html`)
    host = await anotherBuild('new')
    expect(await update(page)).toBe('activated')
    expect(await marks(open)).toEqual(['old', 'old'])
    expect(await marks(page)).toEqual(['old', 'old'])
    await page.goto(`${url}about.html`)
    host = undefined
    expect(await marks(page)).toEqual(['new', 'new'])
    await open.goto(url + reading)
    expect(await marks(open)).toEqual(['new', 'new'])
    await context.close()
  })

  test('is kept whole although pages are turned while it arrives', async () => {
    const context = await browser.newContext()
    host = await anotherBuild('old')
    const page = await visit(context)
    const reader = await context.newPage()
    await reader.goto(`${url}about.html`)
    const next = await anotherBuild('new')
    let letGo: () => void = () => undefined
    const turned = new Promise<void>((resolve) => (letGo = resolve))
    let isArriving: () => void = () => undefined
    const arriving = new Promise<void>((resolve) => (isArriving = resolve))
    host = (request, response) => {
      if (!request.url!.endsWith('/search/engine.js')) {
        next(request, response)
        return
      }
      isArriving()
      void turned.then(() => {
        next(request, response)
      })
    }
    const updated = update(page)
    await arriving
    for (const path of ['glossary.html', reading]) await reader.goto(url + path)
    expect(await reader.evaluate(() => document.body.dataset['mark'])).toBe('old')
    letGo()
    expect(await updated).toBe('activated')
    host = undefined
    for (const path of ['about.html', reading]) {
      await reader.goto(url + path)
      expect(await marks(reader)).toEqual(['new', 'new'])
    }
    await context.close()
  })

  test('that goes back to one still read leaves that whole, even where the host has lost a file of it', async () => {
    const context = await browser.newContext()
    host = await anotherBuild('old')
    await visit(context)
    const open = await context.newPage()
    await open.goto(url + reading)
    host = await anotherBuild('new')
    expect(await update(open)).toBe('activated')
    host = await anotherBuild('old', (folder) => {
      rmSync(join(folder, 'search/engine.js'))
    })
    expect(await update(open)).toBe('activated')
    host = undefined
    expect(await marks(open)).toEqual(['old', 'old'])
    await open.goto(`${url}about.html`)
    expect(await marks(open)).toEqual(['old', 'old'])
    await context.close()
  })

  test('lets go of the old one when no page is read from it', async () => {
    const context = await browser.newContext()
    host = await anotherBuild('old')
    await visit(context)
    const page = await context.newPage()
    await page.goto(`${url}about.html`)
    const versions = () =>
      page.evaluate(async () => (await caches.keys()).filter((name) => /^tifa http/.test(name)).length)
    host = await anotherBuild('new')
    expect(await update(page)).toBe('activated')
    expect(await versions()).toBe(2)
    await page.goto(`${url}about.html`)
    // A minute goes by.
    await page.evaluate(async () => {
      const pages = await caches.open((await caches.keys()).find((name) => name.startsWith('tifa-pages'))!)
      for (const request of await pages.keys()) {
        const record = (await (await pages.match(request))!.json()) as object
        await pages.put(request, new Response(JSON.stringify({ ...record, at: 0 })))
      }
    })
    await page.goto(`${url}glossary.html`)
    await expect.poll(versions).toBe(1)
    expect(await marks(page)).toEqual(['new', 'new'])
    await context.close()
  })

  test.each([
    ['does not arrive', (folder: string) => rmSync(join(folder, 'search/engine.js'))],
    ['is another than it should be', (folder: string) => writeFileSync(join(folder, 'about.html'), 'half a page')]
  ])('one of whose files %s is not taken: the old one stays whole', async (_, change) => {
    const context = await browser.newContext()
    host = await anotherBuild('old')
    const page = await visit(context)
    host = await anotherBuild('new', change)
    await page.goto(`${url}glossary.html`)
    expect(await update(page)).toBe('redundant')
    host = undefined
    for (const path of ['about.html', reading]) {
      await page.goto(url + path)
      expect(await marks(page)).toEqual(['old', 'old'])
    }
    await context.close()
  })

  test('moves only what has changed', async () => {
    const context = await browser.newContext()
    const page = await visit(context)
    const asked: string[] = []
    const next = await anotherBuild('new')
    const changed = (path: string) => /\.html$|^search\/(box|engine)\.js$/.test(path)
    host = (request, response) => {
      asked.push(request.url!.slice(base.length))
      next(request, response)
    }
    expect(await update(page)).toBe('activated')
    expect(asked.filter((path) => path !== 'sw.js' && !changed(path))).toEqual([])
    expect(asked.filter(changed)).toHaveLength(pages.length + 2)
    await context.close()
  })
})

test('a first visit is not held up: nothing is kept before the page is there', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const asked: string[] = []
  const serve = host!
  host = (request, response) => {
    asked.push(request.url!.slice(base.length))
    serve(request, response)
  }
  await page.goto(url + reading, { waitUntil: 'load' })
  expect(asked.indexOf('sw.js') === -1 || asked.indexOf('sw.js') >= 4).toBe(true)
  await context.close()
})

test.each([
  ['when the page is done', false, 1],
  ['not at all for those who save data', true, 0]
])('the worker is asked for %s, and a refusal goes unsaid', async (_, saveData, times) => {
  const context = await browser.newContext()
  await context.addInitScript((value) => {
    const asked: string[] = []
    Object.assign(window, { asked })
    Object.defineProperty(navigator, 'connection', { value: { saveData: value } })
    ServiceWorkerContainer.prototype.register = (script) => {
      asked.push(`${document.readyState} ${String(script)}`)
      return Promise.reject(new Error('refused'))
    }
  }, saveData)
  const page = await context.newPage()
  const faults = watch(page, url)
  await page.goto(url + reading)
  const asked = await page.evaluate(async () => {
    // Behind what the page itself waits to be idle for.
    await new Promise((resolve) => requestIdleCallback(resolve))
    return (window as unknown as { asked: string[] }).asked
  })
  expect(asked).toEqual(Array.from({ length: times }, () => `complete ${url}sw.js`))
  expect(faults).toEqual([])
  await context.close()
})

test('it can be installed', async () => {
  const context = await browser.newContext()
  const page = await visit(context)
  const session = await context.newCDPSession(page)
  const { errors } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  // A context of its own is a private window, which installs nothing: that alone may stand in the way.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
  await context.close()
})

describe('the whole site as one zip', () => {
  let folder: string
  const zip = unzipSync(readFileSync(join(dist, 'tifa.zip')))

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tifa-zip-'))
    folders.push(folder)
    for (const [path, bytes] of Object.entries(zip)) {
      cpSync(join(dist, '404.html'), join(folder, path))
      writeFileSync(join(folder, path), bytes)
    }
  })

  test('has every file of the site but itself, and no link to itself', () => {
    expect(Object.keys(zip).sort()).toEqual(
      listFiles(dist)
        .filter((file) => file !== 'tifa.zip')
        .map((file) => `tifa/${file}`)
        .sort()
    )
    const differing = listFiles(join(folder, 'tifa')).filter(
      (file) => !readFileSync(join(folder, 'tifa', file)).equals(readFileSync(join(dist, file)))
    )
    expect(differing).toEqual(['downloads.html', 'sw.js'])
    expect(readFileSync(join(folder, 'tifa/downloads.html'), 'utf8')).not.toContain('tifa.zip')
  })

  test('opens from the folder it unpacks to: pages, search, popovers', async () => {
    const page = await browser.newPage()
    const start = `${pathToFileURL(join(folder, 'tifa')).href}/`
    const faults = watch(page, start)
    for (const path of pages.filter((file, index) => !file.startsWith('glossary/') || index % 40 === 0)) {
      await page.goto(start + path)
    }
    await page.goto(start + reading)
    await page.keyboard.press('/')
    await page.locator('dialog input').fill('hezhangzhi')
    await page.locator('dialog [role=option]').first().waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.text a.term').first().click()
    await page.locator('#slip').waitFor({ state: 'visible' })
    expect(faults).toEqual([])
    await page.close()
  })
})
