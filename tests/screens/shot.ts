import type { Browser, BrowserContext, Page } from 'playwright-core'
import { watch } from '../browser/watch.ts'
import type { Scene } from './scenes.ts'
import type { Window } from './windows.ts'

/** A scene in one theme and one window, as it came out. */
export interface Shot {
  scene: Scene
  theme: string
  width: number
  /** A PNG; none, where something the scene needs is not on the page. */
  image: Buffer | undefined
  /** What that is. */
  missing?: string
  /** What the console said, and what did not arrive. */
  faults: readonly string[]
}

/** Takes a shot of a scene. */
export type Camera = (scene: Scene, theme: string) => Promise<Shot>

/**
 * Makes a camera for each window, with a page of its own. The pages share two contexts, one for touch and one for a mouse,
 * since no page can change that.
 *
 * @param site address of the built site, with a slash at its end
 * @param isFull whether shots go on below the window to the end of the page
 */
export async function makeCameras(
  browser: Browser,
  windows: readonly Window[],
  site: string,
  isFull: boolean
): Promise<Camera[]> {
  const contexts = new Map<boolean, BrowserContext>()
  for (const hasTouch of new Set(windows.map((window) => window.hasTouch))) {
    contexts.set(hasTouch, await browser.newContext({ hasTouch, reducedMotion: 'reduce' }))
  }
  return Promise.all(
    windows.map(async ({ width, height, hasTouch }) => {
      const page = await contexts.get(hasTouch)!.newPage()
      await page.setViewportSize({ width, height })
      return cameraOf(page, watch(page, site), width, site, isFull)
    })
  )
}

function cameraOf(page: Page, faults: string[], width: number, site: string, isFull: boolean): Camera {
  return async (scene, theme) => {
    const shot = { scene, theme, width }
    try {
      await setScene(page, scene, theme, site)
      const image = await page.screenshot({ fullPage: isFull })
      return { ...shot, image, faults: faults.splice(0) }
    } catch (error) {
      const [missing] = (error instanceof Error ? error.message : String(error)).split('\n')
      return { ...shot, image: undefined, missing: missing!, faults: faults.splice(0) }
    } finally {
      // The next scene is not to be pointed at, and would not load at another place of the same page.
      await page.mouse.move(0, 0)
      await page.goto('about:blank')
    }
  }
}

async function setScene(page: Page, { address, prepare }: Scene, theme: string, site: string): Promise<void> {
  const url = new URL(address, site)
  url.searchParams.set('theme', theme)
  await page.goto(url.href)
  if (url.hash !== '' && (await page.locator(url.hash).count()) === 0) throw new Error(`no ${url.hash}`)
  await prepare?.(page)
}
