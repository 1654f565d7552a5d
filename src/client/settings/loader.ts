import { loadOnDemand } from '../load-on-demand.ts'

/** What the script of the settings offers once it is there. */
declare const tifaSettings: typeof import('./panel.ts')

/** The door to the settings: their button, which stands on every page. */
export function setUpSettings(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button.settings')) {
    button.addEventListener('click', () => {
      openSettings(button)
    })
  }
}

/** Opens the settings, or closes them where they are open. */
export function openSettings(button: HTMLButtonElement): void {
  loadOnDemand('settings/panel').then(
    () => {
      tifaSettings.togglePanel(button)
    },
    () => {
      button.title = 'The settings did not arrive. Is there a network?'
    }
  )
}
