/** Tells of everything that is typed into an input, but not of what an input method is still composing. */
export function onTyped(input: HTMLInputElement, act: () => void): void {
  let isComposing = false
  const listen = () => {
    if (!isComposing) act()
  }
  input.addEventListener('compositionstart', () => {
    isComposing = true
  })
  input.addEventListener('compositionend', () => {
    isComposing = false
    listen()
  })
  input.addEventListener('input', listen)
}
