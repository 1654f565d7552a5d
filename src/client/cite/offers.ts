import { asEdited } from '../as-edited.ts'
import { placeInAddress } from '../fragment.ts'
import { nameOf } from '../place-address.ts'
import { markTargets } from '../target.ts'
import { showBar } from './bar.ts'
import { chosenBy } from './chosen.ts'
import { openCitations } from './citations.ts'
import { directiveOf } from './directive.ts'
import { noteWords } from './quotation.ts'

/** What is offered for what a reader has chosen: this is what the page calls. */

/** For words that are selected. */
export function offerSelection(): void {
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return
  const range = selection.getRangeAt(0)
  const chosen = chosenBy(range)
  if (chosen.segments.length === 0) return
  const [first, last] = [chosen.segments[0]!.id, chosen.segments.at(-1)!.id]
  const fragment = first === last ? first : `${first}..${last}`
  const beside = [...range.getClientRects()].find(({ width }) => width > 0) ?? range.getBoundingClientRect()
  showBar({ beside, chosen, fragment, directive: asEdited(() => directiveOf(chosen)), name: nameOf(fragment) })
}

/** For a label, the number of a note, or the entry of a term. */
export function offerPlace(element: HTMLElement): void {
  if (element.matches('button.cite')) {
    openCitations({ title: element.dataset['title']!, fragment: '' }, element)
    return
  }
  const beside = element.getBoundingClientRect()
  if (element.matches('.number')) {
    const note = element.closest('li')!
    const place = note.querySelector('.place')!.textContent!.trim()
    const name = `note ${note.id.slice(1)} (${place})`
    showBar({ beside, source: element, fragment: note.id, name, words: noteWords(note) })
    return
  }
  // With Shift the label has just made a range of it, which stands in the address.
  const fragment = placeInAddress()
  showBar({ beside, source: element, chosen: { segments: markTargets() }, fragment, name: nameOf(fragment) })
}
