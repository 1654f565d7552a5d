import { button } from './button.ts'

/** The places of a term in one language of the text, in order, also those a longer formulation covers. */
function placesOf(slug: string, run: string): HTMLAnchorElement[] {
  const name = CSS.escape(slug)
  const selector = [`a.term[href$="/${name}.html"]`, `a.term[data-covered~="${name}"]`]
  return [...document.querySelectorAll<HTMLAnchorElement>(selector.map((one) => `.text .run.${run} ${one}`).join(', '))]
}

/**
 * “‹ 2 of 5 ›”, which leads from one place of a term to the next.
 *
 * @param link the place the slip stands beside; without one the bar begins with the first
 * @param open what to do at a place
 * @returns an empty list where there is no other place to go to
 */
export function occurrencesBar(
  slug: string,
  link: HTMLAnchorElement | undefined,
  open: (place: HTMLAnchorElement) => void
): HTMLElement[] {
  const run = document.documentElement.dataset['view'] === 'translation' || link?.closest('.run.tr') ? 'tr' : 'zh'
  const places = placesOf(slug, run)
  const index = link ? places.indexOf(link) : -1
  if (places.length === 0 || (places.length === 1 && index === 0)) return []
  const go = (step: number) => () => {
    const at = index === -1 ? (step > 0 ? 0 : places.length - 1) : (index + step + places.length) % places.length
    const place = places[at]!
    place.scrollIntoView({ block: 'center', behavior: 'instant' })
    open(place)
  }
  const bar = document.createElement('p')
  bar.className = 'places'
  const where = index === -1 ? `${places.length} places` : `place ${index + 1} of ${places.length}`
  bar.append(button('Previous place', '‹', go(-1)), ` ${where} `, button('Next place', '›', go(1)))
  return [bar]
}
