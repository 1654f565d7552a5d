import { markHan } from './mark-han.ts'

/** Says what was done, for some seconds, in the line of the page that is read out. */
export function say(message: string): void {
  const status = document.querySelector<HTMLElement>('.status')!
  status.textContent = message
  markHan(status)
  status.classList.add('shown')
  // Several scripts of the page speak here: only the last message ends what is shown.
  const said = String(performance.now())
  status.dataset['said'] = said
  setTimeout(() => {
    if (status.dataset['said'] === said) status.classList.remove('shown')
  }, 4000)
}
