import type { Page } from 'playwright-core'

/**
 * Targets that are too small (WCAG 2.2, 2.5.8): less than 24 CSS pixels wide or high, without the room around them that makes
 * up for it. Links in a line of other words are as high as these; the labels of sentences stand over them.
 *
 * @param within selector of what is looked at; what it covers is not counted
 * @returns each with its size
 */
export function smallTargets(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const isInText = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false
      const block = element.closest('p, li, dd, dt, td, figcaption, h2, h3, .run, .label')
      const words = (of: Element) => of.textContent.replaceAll(/\s+/g, '')
      const links = [...(block?.querySelectorAll('a, button') ?? [])].map((link) => words(link)).join('')
      return block !== null && words(block).length > links.length
    }
    const shown = [...document.querySelectorAll(selector)]
      .flatMap((root) => [
        ...root.querySelectorAll('a[href], button, input, select, summary, [role=button], [role=option]')
      ])
      .filter((element) => element.checkVisibility() && !element.matches('.skip, .segment > .label'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0)
    const isSmall = (box: DOMRect) => box.width < 23.9 || box.height < 23.9
    const centerOf = (box: DOMRect) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 })
    const isClose = (one: DOMRect, other: DOMRect) => {
      const { x, y } = centerOf(one)
      if (isSmall(other)) return Math.hypot(x - centerOf(other).x, y - centerOf(other).y) < 23.5
      const [dx, dy] = [Math.max(other.left - x, x - other.right, 0), Math.max(other.top - y, y - other.bottom, 0)]
      return Math.hypot(dx, dy) < 11.75
    }
    return shown
      .filter(({ element, box }) => isSmall(box) && !isInText(element))
      .filter(({ element, box }) => shown.some((other) => other.element !== element && isClose(box, other.box)))
      .map(({ element, box }) => {
        const name = element.textContent.trim().slice(0, 30) || element.outerHTML.slice(0, 60)
        return `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`
      })
  }, within)
}
