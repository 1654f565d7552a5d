/**
 * What is below the window is not drawn before it comes into sight. Until then browsers make no name of what it holds, so
 * that it has one for those who hear the list.
 */
export function drawLater(option: HTMLElement): void {
  option.classList.add('far')
  const name = () => {
    const isDrawn = option.firstElementChild!.checkVisibility({ contentVisibilityAuto: true })
    option.ariaLabel = isDrawn ? null : option.textContent
  }
  option.addEventListener('contentvisibilityautostatechange', name)
  // What is in sight from the first changes nothing then.
  requestAnimationFrame(() => requestAnimationFrame(name))
}
