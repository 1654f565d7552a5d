/**
 * Lets the mouse select words that begin or end within links, of which the text is full: browsers would drag the link away.
 * So while the button is down it is none. A press that ends with words selected was not meant to follow it.
 */
export function makeLinksSelectable(text: Element): void {
  let restore: (() => void) | undefined
  text.addEventListener('pointerdown', (event) => {
    const { target, pointerType, button, ctrlKey, metaKey, altKey, shiftKey } = event as PointerEvent
    const link = (target as Element).closest('a[href]:not(.label)')
    if (!link || pointerType !== 'mouse' || button !== 0 || ctrlKey || metaKey || altKey || shiftKey) return
    const href = link.getAttribute('href')!
    link.removeAttribute('href')
    restore = () => {
      link.setAttribute('href', href)
      restore = undefined
    }
  })
  for (const event of ['pointerup', 'pointercancel']) addEventListener(event, () => restore?.(), { capture: true })
  // The window, that is; what had the focus loses it to the press itself.
  addEventListener('blur', () => restore?.())
  text.addEventListener(
    'click',
    (event) => {
      const isPress = (event as MouseEvent).detail > 0
      if (!isPress || getSelection()?.isCollapsed !== false || !(event.target as Element).closest('a:not(.label)'))
        return
      event.preventDefault()
      event.stopPropagation()
    },
    { capture: true }
  )
}
