/** The buttons of a choice that stand on the page itself: they choose, and show what is chosen wherever it was. */
export function setUpSwitches(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-choice]')) {
    const name = group.dataset['choice']!
    const press = () => {
      for (const button of group.querySelectorAll('button'))
        button.setAttribute('aria-pressed', String(button.dataset['value'] === tifaPage.chosen(name)))
    }
    group.addEventListener('click', ({ target }) => {
      const value = (target as Element).closest('button')?.dataset['value']
      if (value) tifaPage.choose(name, value)
    })
    document.addEventListener('tifa-choice', press)
    press()
  }
}
