import { placeInAddress } from './fragment.ts'
import { segments } from './place.ts'

/**
 * Marks what the address points at, also a range (`#p12-1..p12-4`), and brings it into sight below the tools. Without
 * script the browser's own `:target` does it for a single place.
 */
export function setUpTargets(): void {
  addEventListener('hashchange', arrive)
  arrive()
}

function arrive(): void {
  markTargets()[0]?.scrollIntoView({ block: 'start' })
}

/** Marks the segments the address points at, and no others. @returns them, in the order of the text */
export function markTargets(): HTMLElement[] {
  for (const marked of document.querySelectorAll('.segment.marked')) marked.classList.remove('marked')
  const [from, to] = placeInAddress().split('..')
  const found = between(from!, to ?? from!)
  for (const segment of found) segment.classList.add('marked')
  return found
}

/** The segments from one id to another, in the order of the text; a paragraph stands for its sentences. */
function between(from: string, to: string): HTMLElement[] {
  const all = segments()
  const places = [from, to].filter(Boolean).flatMap((id) => {
    const element = document.querySelector(`.text #${CSS.escape(id)}`)
    return all.flatMap((segment, index) => (element === segment || element?.contains(segment) ? [index] : []))
  })
  return places.length > 0 ? all.slice(Math.min(...places), Math.max(...places) + 1) : []
}
