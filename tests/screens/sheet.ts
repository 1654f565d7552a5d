import type { Page } from 'playwright-core'
import type { Shot } from './shot.ts'

/** Width of a contact sheet, in pixels: what a large window and most viewers show without shrinking it. */
export const sheetWidth = 1600

/**
 * All windows are shrunk alike, so that they can be compared, and only so far that text can be read. Three of the four fit
 * in a row like that, and the largest stands below them.
 */
const scale = 0.63

const style = `
  body { margin: 0; width: ${sheetWidth}px; box-sizing: border-box; padding: 16px; background: #70757a; color: #fff }
  body { font: 15px/20px sans-serif; display: flex; flex-wrap: wrap; gap: 16px; align-items: start }
  h1 { font: inherit; font-weight: bold; margin: 0; width: 100% }
  figure { margin: 0 }
  figcaption { margin-block-end: 4px }
  /* Of a long page a sheet shows the beginning. */
  img { display: block; width: 100%; max-height: 2400px; object-fit: cover; object-position: top }
`

/**
 * Puts the shots of one scene in one theme side by side.
 *
 * @param page one to draw them in, `sheetWidth` wide
 * @returns a PNG
 */
export async function drawSheet(page: Page, scene: string, theme: string, shots: readonly Shot[]): Promise<Buffer> {
  await page.setContent(
    `<!doctype html><style>${style}</style><h1>${scene}, ${theme}</h1>${shots.map(figureOf).join('')}`
  )
  return page.screenshot({ fullPage: true })
}

function figureOf({ width, image, missing }: Shot): string {
  const shown = image ? `<img alt="" src="data:image/png;base64,${image.toString('base64')}">` : `not taken: ${missing}`
  return `<figure style="width: ${width * scale}px"><figcaption>${width} px</figcaption>${shown}</figure>`
}
