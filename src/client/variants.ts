/** What a place of the reading text holds, while the text is shown as received. */
const kept = new WeakMap<Element, Node[]>()

/** Puts the readings of the witness in the place of the words that depart from it, or these back. */
export function showReceived(received: boolean): void {
  for (const place of document.querySelectorAll<HTMLElement>('.text .variant')) {
    const nodes = kept.get(place)
    if (received && !nodes) {
      kept.set(place, [...place.childNodes])
      place.replaceChildren(place.dataset['reading']!)
    } else if (!received && nodes) {
      place.replaceChildren(...nodes)
      kept.delete(place)
    }
  }
}

/** Does something with the reading text, whatever text is shown. */
export function withReadingText(act: () => void): void {
  const isReceived = document.documentElement.dataset['text'] === 'received'
  if (isReceived) showReceived(false)
  act()
  if (isReceived) showReceived(true)
}
