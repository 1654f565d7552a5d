import type { Page } from 'playwright-core'

/** What the root of a page says is chosen, without what is no choice of the reader. */
export function shown(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const { scripted, notes, ...choices } = document.documentElement.dataset
    void [scripted, notes]
    return choices as Record<string, string>
  })
}

/** What can be seen of the choices. */
export interface Measured {
  paper: string
  /** Of one rem, in CSS pixels. */
  size: number
  /** How long the lines of the translation may become, in CSS pixels. */
  line: number
  /** The fonts of the Chinese. */
  face: string
  notes: 'beside' | 'below' | 'none'
  /** Whether terms are links. */
  links: boolean
  /** What stands at the first departure from the witness, and whether it is marked. */
  variant: string
}

export function measured(page: Page): Promise<Measured> {
  return page.evaluate(() => {
    const root = getComputedStyle(document.documentElement)
    const translation = document.querySelector('#p17-2 > .run.tr')
    const text = document.querySelector('.text')
    const notes = document.querySelector('.notes')
    const variant = document.querySelector<HTMLElement>('.text .variant')
    const right = text?.getBoundingClientRect().right ?? 0
    const left = notes?.getBoundingClientRect().left ?? 0
    const isMarked = variant && getComputedStyle(variant).backgroundColor !== 'rgba(0, 0, 0, 0)'
    const isReceived = variant?.textContent === variant?.dataset['reading']
    return {
      paper: root.backgroundColor,
      size: parseFloat(root.fontSize),
      line: translation?.getBoundingClientRect().width ?? 0,
      face: getComputedStyle(document.querySelector('[lang|=zh]')!).fontFamily,
      notes: notes && notes.getClientRects().length > 0 ? (left >= right ? 'beside' : 'below') : 'none',
      links: document.querySelector('.text a.term[href]') !== null,
      variant: `${isReceived ? 'received' : 'reading'}, ${isMarked ? 'marked' : 'not marked'}`
    }
  })
}

/** A browser whose reader has switched its storage off. */
export function forgetsStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('Access is denied', 'SecurityError')
    }
  })
}

declare global {
  interface Window {
    /** What was chosen when the body of the page began, and by how much the page has jumped since. */
    coming?: () => Promise<{ atBody: DOMStringMap; shifts: number }>
  }
}

/** Watches a page come. */
export function watchComing(): void {
  let atBody: DOMStringMap = {}
  let shifts = 0
  new MutationObserver((_, observer) => {
    if (!document.body) return
    atBody = { ...document.documentElement.dataset }
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })
  const count = (entries: PerformanceEntryList) => {
    for (const entry of entries) shifts += (entry as PerformanceEntry & { value: number }).value
  }
  const observer = new PerformanceObserver((list) => {
    count(list.getEntries())
  })
  observer.observe({ type: 'layout-shift', buffered: true })
  window.coming = async () => {
    // Whatever the page does when it is there has been painted.
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame)
    count(observer.takeRecords())
    return { atBody, shifts }
  }
}
