import type { Page } from 'playwright-core'

/**
 * Words that are cut off: of elements that hide what does not fit in them, and cannot be scrolled. Lines of a concordance
 * are none: they are cut from their sentence to what fits, and lead to it.
 *
 * @returns each by its selector and its opening words
 */
export function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element)
        if (element.matches('.kwic *') || element.textContent.trim() === '' || !element.checkVisibility()) return false
        const isCut = (how: string, inner: number, outer: number) => /hidden|clip/.test(how) && inner > outer + 1
        return (
          isCut(overflowX, element.scrollWidth, element.clientWidth) ||
          isCut(overflowY, element.scrollHeight, element.clientHeight)
        )
      })
      .map((element) => `${element.tagName}.${element.className} ${element.textContent.trim().slice(0, 20)}`)
  )
}
