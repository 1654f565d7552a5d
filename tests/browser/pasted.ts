import type { Page } from 'playwright-core'

/** What was copied, pasted where a reader would paste it. */
export async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    document.getElementById('paste')?.remove()
    const area = document.createElement('textarea')
    area.id = 'paste'
    // Also while a dialog has everything else put out of reach.
    ;(document.querySelector('dialog[open]') ?? document.body).append(area)
    area.focus()
  })
  await page.keyboard.press('Control+V')
  return page.$eval('#paste', (area) => (area as HTMLTextAreaElement).value)
}
