import { copyText } from './copy-text.ts'
import { addressOf, nameOf } from './place-address.ts'
import { say } from './say.ts'
import { markTargets } from './target.ts'

/**
 * Activating a label copies its address and says so; the page stays where it is. With Shift the address of everything from the last label to this
 * one is copied (`#p12-1..p12-4`). Other modifiers are left to the browser: they open the link elsewhere.
 */
export function setUpPermalinks(): void {
  let last: string | undefined
  document.querySelector('.text')?.addEventListener('click', async (event) => {
    const { ctrlKey, metaKey, altKey, shiftKey, target } = event as MouseEvent
    const label = (target as Element).closest<HTMLAnchorElement>('a.label')
    if (!label || ctrlKey || metaKey || altKey) return
    event.preventDefault()
    const id = label.hash.slice(1)
    const fragment = shiftKey && last ? rangeOf(last, id) : id
    last = id
    history.pushState(history.state, '', `#${fragment}`)
    markTargets()
    const copied = await copyText(addressOf(fragment))
    say(copied ? `Copied the link to ${nameOf(fragment)}` : `The link to ${nameOf(fragment)} is in the address bar`)
  })
}

/** Both ends in the order of the text. */
function rangeOf(a: string, b: string): string {
  if (a === b) return a
  const [first, second] = [a, b].map((id) => document.getElementById(id)) as [HTMLElement, HTMLElement]
  const ascending = first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING
  return ascending ? `${a}..${b}` : `${b}..${a}`
}
