/**
 * What is below the window is not drawn before it comes into sight. Until then browsers make no name of what it holds, so
 * that it has one for those who hear the list.
 */
export function drawLater(option: HTMLElement): void {
  option.classList.add('far')
  option.ariaLabel = option.textContent
  option.addEventListener('contentvisibilityautostatechange', (event) => {
    const { skipped } = event as ContentVisibilityAutoStateChangeEvent
    option.ariaLabel = skipped ? option.textContent : null
  })
}
