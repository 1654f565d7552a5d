/** What may be asked of a combobox. */
export interface Combobox {
  /** Address of the option that is chosen, if one is. */
  chosen(): string | undefined
  /** Chooses an option again, in a list that was drawn anew. */
  choose(href: string): void
}

/**
 * The keys of a combobox with a list box: focus stays in the input, the arrows move through the options, Enter follows
 * one. While characters are being composed all keys belong to the input method.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function setUpCombobox(input: HTMLInputElement, list: HTMLElement, onInput: () => void): Combobox {
  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')]
  const active = () => list.querySelector<HTMLAnchorElement>('[aria-selected=true]')
  const activate = (option: HTMLAnchorElement | undefined) => {
    active()?.setAttribute('aria-selected', 'false')
    option?.setAttribute('aria-selected', 'true')
    if (option) input.setAttribute('aria-activedescendant', option.id)
    else input.removeAttribute('aria-activedescendant')
    option?.scrollIntoView({ block: 'nearest' })
  }
  const move = (step: number) => {
    const all = options()
    const current = active()
    const at = current ? all.indexOf(current) + step : step > 0 ? 0 : all.length - 1
    activate(at < 0 ? undefined : all[Math.min(at, all.length - 1)])
  }
  const keys: Record<string, () => void> = {
    ArrowDown: () => {
      move(1)
    },
    ArrowUp: () => {
      move(-1)
    },
    PageDown: () => {
      move(10)
    },
    PageUp: () => {
      move(-10)
    },
    Enter: () => (active() ?? options()[0])?.click()
  }
  let isComposing = false
  const listen = () => {
    if (isComposing) return
    activate(undefined)
    onInput()
  }
  input.addEventListener('compositionstart', () => {
    isComposing = true
  })
  input.addEventListener('compositionend', () => {
    isComposing = false
    listen()
  })
  input.addEventListener('input', listen)
  input.addEventListener('keydown', (event) => {
    const { key, ctrlKey, altKey, metaKey } = event
    if (isComposing || event.isComposing || event.keyCode === 229) {
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
    chosen: () => active()?.href,
    choose(href) {
      activate(options().find((option) => option.href === href))
    }
  }
}
