import { segments } from './place.ts'

/** Marks what the address points at, also a range (`#p12-1..p12-4`), and brings it into sight below the tools. */
export function setUpTargets(): void {
  addEventListener('hashchange', markTargets)
  markTargets()
}

function markTargets(): void {
  for (const marked of document.querySelectorAll('.marked')) marked.classList.remove('marked')
  const [from, to] = decoded(location.hash.slice(1)).split('..')
  const found = to ? between(from!, to) : []
  for (const segment of found) segment.classList.add('marked')
  const target = found[0] ?? (from ? document.getElementById(from) : undefined)
  if (target && document.querySelector('.text')?.contains(target)) target.scrollIntoView({ block: 'start' })
}

/** The segments from one id to another, in the order of the text; a paragraph stands for its sentences. */
function between(from: string, to: string): HTMLElement[] {
  const all = segments()
  const places = [from, to].flatMap((id) => {
    const element = document.getElementById(id)
    return all.flatMap((segment, index) => (element === segment || element?.contains(segment) ? [index] : []))
  })
  return places.length > 0 ? all.slice(Math.min(...places), Math.max(...places) + 1) : []
}

/** A fragment as it was meant; one that was garbled on its way is taken as it is. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
