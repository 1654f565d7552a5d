import type { Page } from 'playwright-core'
import { edgesOf } from './selecting.ts'

/** A click on the first character of some words of a run. */
export async function tapWords(page: Page, run: string, words: string): Promise<void> {
  const [{ x, y }] = await edgesOf(page, run, words)
  await page.mouse.click(x + 4, y)
}
