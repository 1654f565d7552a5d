import { loadOnDemand } from '../load-on-demand.ts'
import { say } from '../say.ts'
import { speaks } from './voices.ts'

/** What the script for listening offers once it is there. */
declare const tifaListen: typeof import('./player.ts')

/**
 * The door to listening: a button, shown while the browser has a voice for a language of the page. Voices may come late,
 * and go. The player is loaded when it is pressed.
 *
 * @param neighbor what the button stands behind
 */
export function setUpListening(neighbor: Element): void {
  if (!('speechSynthesis' in window)) return
  const runs = [...document.querySelector('.segment')!.querySelectorAll<HTMLElement>('.run')]
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'listen',
    textContent: 'Listen'
  })
  const show = () => {
    button.hidden = !speechSynthesis.getVoices().some((voice) => runs.some(({ lang }) => speaks(voice, lang)))
  }
  button.addEventListener('click', () => {
    loadOnDemand('listen/player').then(
      () => {
        tifaListen.openPlayer()
      },
      () => {
        say('The player did not arrive. Is there a network?')
      }
    )
  })
  speechSynthesis.addEventListener('voiceschanged', show)
  show()
  neighbor.after(button)
}
