import type { Page } from 'playwright-core'

/** Names of the files a page asks for from now on because somebody studies its Chinese: `study.js`, `….pinyin.js`. */
export function studyRequests(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const [, name] = /\/study\/(.*)$/.exec(request.url()) ?? []
    if (name) asked.push(name)
  })
  return asked
}
