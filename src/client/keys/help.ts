import { closeButton } from '../button.ts'
import { make } from '../make.ts'
import { markHan } from '../mark-han.ts'
import type { Command } from './command.ts'

let dialog: HTMLDialogElement | undefined

/** The list of the keys. */
export function showHelp(commands: readonly Command[]): void {
  dialog ??= makeDialog(commands)
  dialog.querySelector('.off')!.textContent =
    tifaPage.chosen('keys') === 'off' ? 'Single keys are switched off in the settings.' : ''
  leaveSettings()
  dialog.showModal()
}

/** The dialog would close the settings, and give the focus back to what is not there any more. */
function leaveSettings(): void {
  const settings = document.querySelector<HTMLElement>('.settings-panel:popover-open')
  if (!settings) return
  settings.hidePopover()
  const { activeElement } = document
  const isLost = activeElement === document.body || settings.contains(activeElement)
  if (isLost) document.querySelector<HTMLElement>('button.settings')!.focus()
}

function makeDialog(commands: readonly Command[]): HTMLDialogElement {
  const rows = [...commands, { keys: ['/'], does: 'Search' }, { keys: ['Esc'], does: 'Close what is open' }].map(
    ({ keys, does }) =>
      make('div', {}, make('dt', {}, ...keys.flatMap((key) => [make('kbd', {}, key), ' '])), make('dd', {}, does))
  )
  const made = make(
    'dialog',
    { class: 'keys-help', 'aria-label': 'Keys' },
    make('h2', {}, 'Keys'),
    closeButton(() => {
      made.close()
    }),
    make('p', { class: 'off' }),
    markHan(make('dl', {}, ...rows)),
    make('p', {}, 'They do nothing while you write, and can be switched off in the settings.')
  )
  document.body.append(made)
  return made
}
