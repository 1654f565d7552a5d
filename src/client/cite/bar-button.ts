import { copyText } from '../copy-text.ts'
import { say } from '../say.ts'
import { make } from '../make.ts'

/** A button of the bar. @param label its name for those who hear it, where its words do not say it */
export function barButton(name: string, act: () => unknown, label?: string): HTMLButtonElement {
  const made = make('button', { type: 'button', 'aria-label': label }, name)
  made.addEventListener('click', act)
  return made
}

/** Copies words and says so. */
export async function copyWords(words: string, what: string): Promise<void> {
  say((await copyText(words)) ? `Copied ${what}` : `The browser did not allow copying ${what}`)
}
