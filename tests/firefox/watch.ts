import type { Page } from 'puppeteer-core'

/**
 * Collects what a reader must never cause: console messages, errors, files that do not arrive, breaches of the policy of
 * a page, requests that leave the folder.
 */
export async function watch(page: Page): Promise<string[]> {
  const faults: string[] = []
  const note = (fault: string) => {
    faults.push(`${fault}\n  near ${page.url()}`)
  }
  page.on('console', (message) => {
    note(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => {
    note(`error: ${error instanceof Error ? error.message : String(error)}`)
  })
  page.on('request', (request) => {
    if (!/^(?:file|data|about):/.test(request.url())) note(`elsewhere: ${request.url()}`)
  })
  await page.evaluateOnNewDocument(tellAll)
  return faults
}

/** Firefox keeps to itself, or to its own console, what a page can hear as an event. */
function tellAll(): void {
  const missing = ({ target }: Event) => {
    if (target instanceof Element) console.error(`did not arrive at ${location.href}: ${target.outerHTML}`)
  }
  addEventListener('error', missing, true)
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`against ${violatedDirective} at ${location.href}: ${blockedURI}`)
  })
}
