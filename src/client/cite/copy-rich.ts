import { copyText } from '../copy-text.ts'

/** Copies words with their italics, where the browser can; otherwise the words. @returns whether it worked */
export async function copyRich(element: HTMLElement): Promise<boolean> {
  const plain = element.textContent!
  try {
    const blob = (text: string, type: string) => new Blob([text], { type })
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': blob(plain, 'text/plain'), 'text/html': blob(element.innerHTML, 'text/html') })
    ])
    return true
  } catch {
    return copyText(plain)
  }
}
