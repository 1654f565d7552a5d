import { isPlainClick } from '../clicks.ts'
import { loadOnDemand } from '../load-on-demand.ts'
import { makeLinksSelectable } from './selectable-links.ts'

/** What the script for quoting and citing offers once it is there. */
declare const tifaCite: typeof import('./offers.ts')

/**
 * The door to quoting and citing: words of the text that are selected, a label or the number of a note that is activated,
 * and the button on the page of a term. What they need is loaded only then.
 */
export function setUpCiting(): void {
  const text = document.querySelector('.text')
  if (text) makeLinksSelectable(text)
  const offer = (use: (cite: typeof tifaCite) => void) => {
    loadOnDemand('cite/offers').then(
      () => {
        use(tifaCite)
      },
      () => {
        // The page is whole without it: labels still copy their links.
      }
    )
  }
  // The selection is left alone until the reader has let go of it, and is told of once.
  let last: unknown[] = []
  for (const event of ['pointerup', 'keyup']) {
    document.addEventListener(event, ({ target }) => {
      const selection = getSelection()
      if (!selection || (target as Element).closest?.('.cite-bar, dialog')) return
      const { anchorNode, anchorOffset, focusNode, focusOffset, isCollapsed } = selection
      const now = [anchorNode, anchorOffset, focusNode, focusOffset]
      const isNew = now.some((part, index) => part !== last[index])
      last = now
      if (isNew && !isCollapsed && text?.contains(selection.getRangeAt(0).commonAncestorContainer))
        offer((cite) => cite.offerSelection())
    })
  }
  document.addEventListener('click', (event) => {
    const element = (event.target as Element).closest<HTMLElement>('.text a.label, .notes a.number, button.cite')
    if (!element || (!isPlainClick(event) && !event.shiftKey)) return
    if (element.matches('.number')) event.preventDefault()
    offer((cite) => cite.offerPlace(element))
  })
}
