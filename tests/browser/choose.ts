import type { Page } from 'playwright-core'

/** Makes a choice in the settings of a page, as a reader does, and closes them. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  await page.locator(`.settings-panel input[name="choice-${name}"][value="${value}"]`).check()
  await page.keyboard.press('Escape')
}
