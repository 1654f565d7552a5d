import { setUpFrame } from './frame.ts'
import { whenParsed } from './when-parsed.ts'

/** The page of the apparatus: entries filtered by what was decided, what is wrong, and how sure the editors are. */
function setUp(): void {
  const filters = document.querySelector<HTMLElement>('.filters')!
  const selects = [...filters.querySelectorAll('select')]
  const entries = [...document.querySelectorAll<HTMLElement>('.entries > li[data-kind]')]
  const asked = new URLSearchParams(location.search)
  for (const select of selects) {
    const value = asked.get(select.name)
    if ([...select.options].some((option) => option.value === value)) select.value = value!
  }
  const filter = () => {
    for (const entry of entries) {
      entry.hidden = selects.some(({ name, value }) => value !== '' && entry.dataset[name] !== value)
    }
    const shown = entries.filter(({ hidden }) => !hidden).length
    filters.querySelector('.count')!.textContent = `${shown} of ${entries.length} entries`
    const url = new URL(location.href)
    for (const { name, value } of selects) {
      if (value) url.searchParams.set(name, value)
      else url.searchParams.delete(name)
    }
    history.replaceState(history.state, '', url)
  }
  filters.addEventListener('change', filter)
  filter()
}

whenParsed(() => {
  setUp()
  setUpFrame()
})
