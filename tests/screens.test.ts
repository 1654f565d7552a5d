import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { launchChromium } from './browser/chromium.ts'
import { takeSheets } from './screens/take.ts'
import { windows } from './screens/windows.ts'

/** `npm run screens`, as an editor runs it, on the built site. */
const root = join(import.meta.dirname, '..')
let out: string
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'tifa-screens-'))
})
afterEach(() => {
  rmSync(out, { recursive: true })
})

function run(...args: string[]): Promise<{ code: number; said: string }> {
  const all = ['tests/screens/run.ts', '--out', out, ...args]
  return new Promise((resolve) => {
    execFile(process.execPath, all, { cwd: root }, (error, said, complaint) => {
      resolve({ code: error ? Number(error.code) : 0, said: said + complaint })
    })
  })
}

/** Width and height of a PNG stand at its beginning. */
function sizeOf(file: string): [number, number] {
  const png = readFileSync(join(out, file))
  expect(png.subarray(1, 4).toString('latin1'), file).toBe('PNG')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

test('a sheet has the windows that were asked for, and each stands beside it in full size', async () => {
  const { code, said } = await run('--page', 'about', '--theme', 'dark', '--width', '360', '--width', '1280')
  expect(said).toMatch(/^2 shots, 0 not taken, 0 faults, /m)
  expect(code).toBe(0)
  expect(readdirSync(out).sort()).toEqual(['about.dark.png', 'index.html', 'shots'])
  expect(readdirSync(join(out, 'shots')).sort()).toEqual(['about.dark.1280.png', 'about.dark.360.png'])
  expect(sizeOf('about.dark.png')[0]).toBe(1600)
  expect(sizeOf('shots/about.dark.360.png')).toEqual([360, 740])
  expect(sizeOf('shots/about.dark.1280.png')).toEqual([1280, 800])
  const links = [...readFileSync(join(out, 'index.html'), 'utf8').matchAll(/(?:href|src)="([^"]+)"/g)]
  expect(links.map(([, file]) => file)).toContain('shots/about.dark.360.png')
  expect(links.filter(([, file]) => !existsSync(join(out, file!)))).toEqual([])
})

test('a whole page goes on below the window', async () => {
  const { code } = await run('--page', 'about', '--theme', 'light', '--width', '360', '--full')
  expect(code).toBe(0)
  const [width, height] = sizeOf('shots/about.light.360.png')
  expect(width).toBe(360)
  expect(height).toBeGreaterThan(740)
})

test('what cannot be chosen is refused, with what can', async () => {
  const { code, said } = await run('--theme', 'darkest')
  expect(code).toBe(2)
  expect(said).toContain('Unexpected --theme darkest, expected one of: light, dark, sepia, contrast')
  expect(readdirSync(out)).toEqual([])
})

test('what a page says, what it lacks and a theme that changes nothing are told, and only the first is a fault', async () => {
  const site = join(out, 'site')
  mkdirSync(site)
  const page = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Page</title>'
  writeFileSync(join(site, 'quiet.html'), page)
  writeFileSync(
    join(site, 'loud.html'),
    `${page}<script>if (location.search === '?theme=dark') console.log('a word')</script>`
  )
  const said: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line))
  const browser = await launchChromium()
  const take = (name: string, address: string) =>
    takeSheets(browser, pathToFileURL(`${site}/`).href, {
      scenes: [{ name, address }],
      themes: ['light', 'dark'],
      windows: windows.slice(0, 1),
      isFull: false,
      out: join(out, name)
    })
  expect(await take('quiet', 'quiet.html')).toBe(false)
  expect(await take('lost', 'quiet.html#nowhere')).toBe(false)
  expect(await take('loud', 'loud.html')).toBe(true)
  await browser.close()
  log.mockRestore()
  expect(said).toContain('Most pages look the same in light and dark')
  expect(said).toContain('      not taken: no #nowhere (in every theme and window)')
  expect(said).toContain('      fault: log: a word (dark 360)')
  expect(readdirSync(join(out, 'lost')).sort()).toEqual(['index.html', 'shots'])
  expect(readdirSync(join(out, 'loud'))).toContain('loud.dark.png')
})
