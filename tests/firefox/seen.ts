import type { Page } from 'puppeteer-core'

/** Waits until the search has answered a query whole. */
export async function answered(page: Page, query: string): Promise<void> {
  await page.waitForSelector(`.asking[data-answered="${query}"]`)
}

/** Whether an element stands in the window, from its first line to its last. */
export function isInView(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })
}
