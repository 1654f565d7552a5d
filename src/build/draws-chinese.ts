import type { Page } from 'playwright-core'

/**
 * Whether a machine has a font with Chinese characters: whether a browser draws two of them differently. Without one both
 * are the same box, or nothing.
 *
 * @param page any page, also an empty one
 */
export function drawsChinese(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [first, second] = ['提', '法'].map((character) => {
      const canvas = document.createElement('canvas')
      const context = canvas.getContext('2d')!
      context.font = '48px serif'
      context.fillText(character, 20, 80)
      return canvas.toDataURL()
    })
    return first !== second
  })
}
