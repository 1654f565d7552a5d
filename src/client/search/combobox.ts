import { onTyped } from '../typing.ts'
import { make } from '../make.ts'

/** An input, the list of what it brings, and the keys that lead from one to the other. */
export interface Combobox {
  input: HTMLInputElement
  list: HTMLElement
  /** Chooses an option, or none. */
  choose(option: HTMLAnchorElement | undefined): void
  /** Tells that the list is that of the input, and what was said to it meanwhile can be done. */
  settle(): void
}

/**
 * Makes a combobox with a list box: focus stays in the input, the arrows move through the options, Enter follows one, or
 * the first. While characters are being composed all keys belong to the input method.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function makeCombobox(onInput: () => void): Combobox {
  const input = make('input', {
    type: 'text',
    id: 'asked',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'hits',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    autocapitalize: 'off',
    enterkeyhint: 'search',
    spellcheck: 'false',
    placeholder: '汉字, 漢字, pinyin or English'
  })
  const list = make('div', { id: 'hits', class: 'hits', role: 'listbox', 'aria-label': 'Hits', hidden: '' })
  /** Whether the list is still that of what was typed before, and Enter is kept for the one to come. */
  let isBehind = false
  let isEntered = false

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')]
  const active = () => list.querySelector<HTMLAnchorElement>('[aria-selected=true]')
  const activate = (option: HTMLAnchorElement | undefined) => {
    active()?.setAttribute('aria-selected', 'false')
    option?.setAttribute('aria-selected', 'true')
    if (option) input.setAttribute('aria-activedescendant', option.id)
    else input.removeAttribute('aria-activedescendant')
    option?.scrollIntoView({ block: 'nearest' })
  }
  const move = (step: number) => () => {
    const all = options()
    const current = active()
    const at = current ? all.indexOf(current) + step : step > 0 ? 0 : all.length - 1
    activate(at < 0 ? undefined : all[Math.min(at, all.length - 1)])
  }
  const follow = () => {
    isEntered = isBehind
    if (!isBehind) (active() ?? options()[0])?.click()
  }
  const keys: Record<string, () => void> = {
    ArrowDown: move(1),
    ArrowUp: move(-1),
    PageDown: move(10),
    PageUp: move(-10),
    Enter: follow
  }

  onTyped(input, () => {
    activate(undefined)
    isBehind = true
    isEntered = false
    onInput()
  })
  input.addEventListener('keydown', (event) => {
    const { key, ctrlKey, altKey, metaKey } = event
    // Safari says so by the code alone.
    if (event.isComposing || event.keyCode === 229) {
      // Escape would close the box around the input.
      if (key === 'Escape') event.preventDefault()
      return
    }
    const act = ctrlKey || altKey || metaKey ? undefined : keys[key]
    if (!act) return
    event.preventDefault()
    act()
  })
  return {
    input,
    list,
    choose: activate,
    settle() {
      isBehind = false
      if (isEntered && document.activeElement === input) follow()
      isEntered = false
    }
  }
}
