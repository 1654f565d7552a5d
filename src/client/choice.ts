import { keepInPlace } from './place.ts'
import { recall, remember } from './remember.ts'

/** One of several ways to show the page, chosen by the reader; the address has it, so that it can be shared. */
export interface Choice {
  /** Its name in the address and in the markup. */
  name: string
  /** What is shown when nothing was chosen. */
  first: string
  /** Where it is kept for the next visit; a choice without a key is made anew each time. */
  key?: string
  /** What the rest of the address makes necessary. */
  demanded?: () => string | undefined
  show: (value: string) => void
}

/** What the address demands or asks for, else what was last chosen, else the first. */
function wanted({ name, first, key, demanded }: Choice): string {
  const chosen = new URLSearchParams(location.search).get(name) ?? (key && recall(key))
  const asked = demanded?.() ?? chosen ?? first
  return /^[a-z]+(-[a-z0-9]+)*$/i.test(asked) ? asked : first
}

/** Shows the choice before anything is painted. */
export function setFirst(choice: Choice): void {
  choice.show(wanted(choice))
}

/** Makes the buttons of a choice work: address, memory, and the segment being read stay together. */
export function setUpChoice(choice: Choice): void {
  const group = document.querySelector<HTMLElement>(`[data-choice="${choice.name}"]`)
  if (!group) return
  const buttons = [...group.querySelectorAll('button')]
  const press = (value: string) => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset['value'] === value))
  }
  const asked = wanted(choice)
  const offered = buttons.some(({ dataset }) => dataset['value'] === asked) ? asked : choice.first
  // The first of a choice is how the page comes; showing it once more would only cost the reader time.
  if (offered !== choice.first || offered !== asked) choice.show(offered)
  press(offered)
  group.addEventListener('click', (event) => {
    const value = (event.target as Element).closest('button')?.dataset['value']
    if (!value) return
    keepInPlace(() => {
      choice.show(value)
    })
    press(value)
    if (choice.key) remember(choice.key, value)
    const url = new URL(location.href)
    url.searchParams.set(choice.name, value)
    history.replaceState(history.state, '', url)
  })
}
