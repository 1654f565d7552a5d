/** Whether a click is meant for the page: with other keys it tells the browser to open the link elsewhere. */
export function isPlainClick({ ctrlKey, metaKey, altKey, shiftKey, button }: MouseEvent): boolean {
  return !(ctrlKey || metaKey || altKey || shiftKey) && button === 0
}
