import type { Spread } from '../search/concordance-spread.ts'

const svg = 'http://www.w3.org/2000/svg'
/** The strip as the page has it (`components/Dispersion.astro`). */
const width = 1000
const height = 36

/** Marks on the dispersion strip where lines stand, and says in words how many stand in which section. */
export function markStrip(figure: HTMLElement, query: string, { places, counts }: Spread): void {
  const strip = figure.querySelector('svg')!
  for (const mark of strip.querySelectorAll('.mark')) mark.remove()
  strip.append(
    ...places.map((place) => {
      const mark = document.createElementNS(svg, 'rect')
      const x = Math.min(Math.round(place * width * 10) / 10, width - 3)
      const attributes = { class: 'mark', x, y: 3, width: 3, height: height - 6 }
      for (const [name, value] of Object.entries(attributes)) mark.setAttribute(name, String(value))
      return mark
    })
  )
  const summary = counts.length > 0 ? counts.join(', ') : 'nowhere'
  strip.setAttribute(
    'aria-label',
    query === '' ? 'Nothing is asked' : `Where ${query} stands in the speech: ${summary}`
  )
  figure.querySelector('figcaption')!.textContent = counts.join(' · ')
}
