/** What a place of the reading text holds, while the text is shown as received. */
const kept = new WeakMap<Element, Element>()

/** Puts the readings of the witness in the place of the words that depart from it, or these back. */
export function showReceived(received: boolean): void {
  for (const place of document.querySelectorAll<HTMLElement>('.text .variant')) {
    const own = kept.get(place)
    if (received && !own) {
      const apart = place.cloneNode() as Element
      apart.append(...place.childNodes)
      kept.set(place, apart)
      place.append(place.dataset['reading']!)
    } else if (!received && own) {
      place.replaceChildren(...own.childNodes)
      kept.delete(place)
    }
  }
}

/** What a place holds of the reading text while it shows the witness. */
export function keptAt(place: Element): Element | undefined {
  return kept.get(place)
}

/** Does something with the reading text, whatever text is shown. */
export function withReadingText(act: () => void): void {
  const isReceived = document.documentElement.dataset['text'] === 'received'
  if (isReceived) showReceived(false)
  try {
    act()
  } finally {
    if (isReceived) showReceived(true)
  }
}
