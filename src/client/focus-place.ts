/** Puts the focus on a place that the keyboard does not stop at by itself, without scrolling to it. */
export function focusPlace(place: HTMLElement): void {
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
    place.tabIndex = -1
    place.addEventListener('blur', function leave({ relatedTarget }) {
      // What opens over the page gives the focus back.
      if (relatedTarget instanceof Element && relatedTarget.closest('dialog, [popover]')) return
      // A click on the text is to leave the focus alone again.
      place.removeAttribute('tabindex')
      place.removeEventListener('blur', leave)
    })
  }
  place.focus({ preventScroll: true })
}
