import type { Page } from 'playwright-core'
import { edgesOf } from './selecting.ts'

/** A click on the first character of some words of a run. */
export async function tapWords(page: Page, run: string, words: string): Promise<void> {
  const [{ x, y }] = await edgesOf(page, run, words)
  await page.mouse.click(x + 4, y)
}

/** The middle of the last Chinese character of the first line of a segment that is no link, and its number in the run. */
export function endOfFirstLine(page: Page, id: string): Promise<{ x: number; y: number; at: number } | undefined> {
  return page.evaluate((segment) => {
    const run = document.querySelector(`#${segment} > .run.zh`)!
    run.scrollIntoView({ block: 'center' })
    const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    let found: { x: number; y: number; at: number; line: number } | undefined
    let at = -1
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      if (node.parentElement!.closest('.ref, .sign')) continue
      for (const { 0: character, index } of node.data.matchAll(/\p{Script=Han}/gu)) {
        at++
        range.setStart(node, index)
        range.setEnd(node, index + character.length)
        const { left, width, top, height } = range.getBoundingClientRect()
        if (found && top > found.line + height) return node.parentElement!.closest('a') ? undefined : found
        if (!node.parentElement!.closest('a')) found = { x: left + width / 2, y: top + height / 2, at, line: top }
        else found = undefined
      }
    }
    return undefined
  }, id)
}
