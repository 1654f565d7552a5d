/** Room between the bar and what it is about, and the edges of the window, in CSS pixels. */
const gap = 8

/** Above what it is about, where there is room: ranges are mostly made downward. Room is kept to the edges. */
export function placeBar(shown: HTMLElement, { left, top, bottom }: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = shown
  const above = top - height - gap
  shown.style.setProperty('--left', `${Math.max(gap, Math.min(left, innerWidth - width - gap)) + scrollX}px`)
  shown.style.setProperty(
    '--top',
    `${(above < gap ? Math.min(bottom + gap, innerHeight - height - gap) : above) + scrollY}px`
  )
}
