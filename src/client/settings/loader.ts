import { loadOnDemand } from '../load-on-demand.ts'
import { say } from '../say.ts'

/** What the script of the settings offers once it is there. */
declare const tifaSettings: typeof import('./panel.ts')

/** The door to the settings: their button, which stands on every page. Once they are there the browser opens and closes them. */
export function setUpSettings(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button.settings')) {
    button.addEventListener('click', () => {
      if (!button.popoverTargetElement) openSettings(button)
    })
  }
}

function openSettings(button: HTMLButtonElement): void {
  loadOnDemand('settings/panel').then(
    () => {
      tifaSettings.openPanel(button)
    },
    () => {
      say('The settings did not arrive. Is there a network?')
    }
  )
}
