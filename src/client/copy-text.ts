/** Puts text on the clipboard, also where a page over plain http has no clipboard of its own. @returns whether it worked */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

/** What was focused and selected before is so again. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement as HTMLElement | null
  const selection = getSelection()!
  const selected = selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined
  const area = document.createElement('textarea')
  area.value = text
  area.className = 'offscreen'
  // Beside an open dialog nothing can be selected.
  const place = document.querySelector('dialog[open]') ?? document.body
  place.append(area)
  area.select()
  const copied = document.execCommand('copy')
  area.remove()
  focused?.focus({ preventScroll: true })
  if (selected) {
    selection.removeAllRanges()
    selection.addRange(selected)
  }
  return copied
}
