import { markHan } from './mark-han.ts'

let timer = 0

/** Says what was done, for some seconds, in the line of the page that is read out. */
export function say(message: string): void {
  const status = document.querySelector<HTMLElement>('.status') ?? addStatus()
  status.textContent = message
  markHan(status)
  status.classList.add('shown')
  clearTimeout(timer)
  timer = window.setTimeout(() => {
    status.classList.remove('shown')
  }, 4000)
}

/** Pages without a text have no such line of their own. */
function addStatus(): HTMLElement {
  const status = document.createElement('p')
  status.className = 'status'
  status.setAttribute('role', 'status')
  document.body.append(status)
  return status
}
