import { choiceCommands } from './choice-commands.ts'
import type { Command } from './command.ts'
import { showHelp } from './help.ts'
import { pageCommands, textCommands } from './page-commands.ts'

/** What single keys do on this page. */
const commands: Command[] = [
  ...(document.querySelector('.text') ? textCommands : []),
  ...choiceCommands(),
  ...pageCommands,
  {
    keys: ['?'],
    does: 'This list',
    act() {
      showHelp(commands)
    }
  }
]

/** Does what a key stands for. */
export function press(key: string): void {
  commands.find(({ keys }) => keys.includes(key))?.act(key)
}
