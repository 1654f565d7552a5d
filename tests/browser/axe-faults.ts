import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What WCAG 2.2 asks at its levels A and AA, and what its authors advise. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that a theme can make a difference to. */
const ofColor = ['color-contrast', 'link-in-text-block']

/**
 * Faults that axe finds on a page, which is open without its policy: of all its rules in one theme, and of those on color
 * in other themes.
 *
 * @param within selector of what is looked at
 * @param themes the first is that of all rules
 * @returns each rule with its theme and the element that breaks it
 */
export async function axeFaults(page: Page, within: string, themes: readonly string[]): Promise<string[]> {
  await page.evaluate(axe.source)
  const faults: string[] = []
  for (const [index, theme] of themes.entries()) {
    const runOnly = index === 0 ? { type: 'tag', values: tags } : { type: 'rule', values: ofColor }
    // To preload it would ask for the style sheets again, which a page of a folder cannot.
    const options = JSON.stringify({ runOnly, resultTypes: ['violations'], preload: false })
    const context = JSON.stringify({ include: within.split(', ').map((selector) => [selector]) })
    const { violations } = (await page.evaluate(
      `document.documentElement.dataset.theme = '${theme}'; axe.run(${context}, ${options})`
    )) as axe.AxeResults
    faults.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${theme}, ${id}: ${html.slice(0, 200)}`))
    )
  }
  return faults
}
