/** A window a page is looked at in. */
export interface Window {
  /** In CSS pixels, which are those of the shot. */
  width: number
  height: number
  /** Whether it is a screen to be touched, where nothing is pointed at. */
  hasTouch: boolean
}

/** A phone, a tablet, a laptop, a large screen. */
export const windows: readonly Window[] = [
  { width: 360, height: 740, hasTouch: true },
  { width: 768, height: 1024, hasTouch: true },
  { width: 1280, height: 800, hasTouch: false },
  { width: 1920, height: 1080, hasTouch: false }
]
