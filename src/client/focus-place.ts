/**
 * Puts the focus on a place that the keyboard does not stop at by itself, without scrolling to it.
 *
 * @param left is called when the focus has gone for good
 */
export function focusPlace(place: HTMLElement, left?: () => void): void {
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
    place.tabIndex = -1
    place.addEventListener('blur', function leave({ relatedTarget }) {
      // What opens over the page gives the focus back.
      if (relatedTarget instanceof Element && relatedTarget.closest('dialog, [popover]')) return
      // A click on the text is to leave the focus alone again.
      place.removeAttribute('tabindex')
      place.removeEventListener('blur', leave)
      left?.()
    })
  }
  place.focus({ preventScroll: true })
}
