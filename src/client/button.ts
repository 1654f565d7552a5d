/** A small button with a sign on it, and its name for those who hear it. */
export function button(name: string, sign: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.title = name
  made.setAttribute('aria-label', name)
  made.textContent = sign
  made.addEventListener('click', act)
  return made
}

/** The button that closes what has opened over the page. */
export function closeButton(act: () => void): HTMLButtonElement {
  const made = button('Close', '×', act)
  made.className = 'close'
  return made
}
