import { recall, remember } from '../remember.ts'
import { make } from '../make.ts'

/** One of several ways to listen. */
export interface ListenChoice {
  /** What is chosen, for those who hear it. */
  label: string
  /** Where it is kept for the next visit. */
  key: string
  /** Values, which are plain words, and their names. */
  options: readonly (readonly [value: string, name: string])[]
  /** What is chosen when nothing was. */
  first: string
}

/** A list to choose from, with what was last chosen, where that is still offered. */
export function choiceSelect({ label, key, options, first }: ListenChoice, changed: () => void): HTMLSelectElement {
  const names = options.map(([value, name]) => make('option', { value }, name))
  const select = make('select', { 'aria-label': label, title: label }, ...names)
  const last = recall(key)
  select.value = options.some(([value]) => value === last) ? last! : first
  select.addEventListener('change', () => {
    remember(key, select.value)
    changed()
  })
  return select
}
