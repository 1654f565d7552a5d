import { copyText } from './copy-text.ts'
import { markTargets } from './target.ts'

/**
 * Activating a label copies its address and says so; the page stays where it is. With Shift the address of everything from the last label to this
 * one is copied (`#p12-1..p12-4`). Other modifiers are left to the browser: they open the link elsewhere.
 */
export function setUpPermalinks(): void {
  const status = document.querySelector<HTMLElement>('.status')
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
    if (status)
      say(
        status,
        copied ? `Copied the link to ${name(fragment)}` : `The link to ${name(fragment)} is in the address bar`
      )
  })
}

/** The public address of a place, where the page knows it; otherwise the one in the address bar, without how it is looked at, but with which text is read. */
function addressOf(fragment: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  const url = new URL(canonical ?? location.href)
  for (const choice of ['view', 'annotations', 'q']) url.searchParams.delete(choice)
  url.hash = fragment
  return url.href
}

/** Both ends in the order of the text. */
function rangeOf(a: string, b: string): string {
  if (a === b) return a
  const [first, second] = [a, b].map((id) => document.getElementById(id)) as [HTMLElement, HTMLElement]
  const ascending = first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING
  return ascending ? `${a}..${b}` : `${b}..${a}`
}

/** `p12-1..p12-4` → `¶12.1–¶12.4` */
function name(fragment: string): string {
  const label = (id: string) => document.querySelector(`a.label[href="#${CSS.escape(id)}"]`)?.textContent ?? id
  return fragment.split('..').map(label).join('–')
}

let timer = 0
function say(status: HTMLElement, message: string): void {
  status.textContent = message
  status.classList.add('shown')
  clearTimeout(timer)
  timer = window.setTimeout(() => status.classList.remove('shown'), 4000)
}
