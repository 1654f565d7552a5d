import type { Page } from 'playwright-core'

/** A place a search has marked. */
interface FoundPlace {
  /** Id of the segment or note it is in. */
  id: string | undefined
  /** How many characters of its run stand before it, references and signs apart. */
  at: number
  words: string
}

/** The marks of a search on a page, in order; the one gone to last is `found-here`. */
export function foundPlaces(page: Page, highlight = 'found'): Promise<FoundPlace[]> {
  return page.evaluate((name) => {
    return [...(CSS.highlights.get(name) ?? [])].map((found) => {
      const range = found as Range
      const element = range.startContainer.parentElement
      const before = document.createRange()
      before.setStart(element?.closest('.run, p, li') ?? range.startContainer, 0)
      before.setEnd(range.startContainer, range.startOffset)
      const copy = before.cloneContents()
      for (const apart of copy.querySelectorAll('.ref, .sign')) apart.remove()
      return {
        id: element?.isConnected ? element.closest('[id]')?.id : undefined,
        at: copy.textContent!.length,
        words: range.toString()
      }
    })
  }, highlight)
}
