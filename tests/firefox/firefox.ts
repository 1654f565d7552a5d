import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { type Browser, launch } from 'puppeteer-core'

const installed = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  `${homedir()}/Applications/Firefox.app/Contents/MacOS/firefox`,
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe'
]

/** The Firefox at `$FIREFOX_PATH`, or one that is installed; where there is none, says so. */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH']
  const path = (named ? [named] : installed).find((candidate) => existsSync(candidate))
  if (path === undefined) {
    const places = named ? [`$FIREFOX_PATH, which is ${named}`] : ['$FIREFOX_PATH, which is not set', ...installed]
    console.error(`Unexpected absence of Firefox, expected one at\n  ${places.join('\n  ')}`)
  }
  return path
}

/**
 * Starts Firefox without a window and with a profile of its own. Automation turns off the policy that keeps a file from
 * reading the file beside it, and so hides just the faults `file://` is tested for: here it is on, as readers have it.
 */
export function launchFirefox(path: string): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: path,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true }
  })
}
