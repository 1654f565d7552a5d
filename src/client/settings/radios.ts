import { make } from '../make.ts'
import { markHan } from '../mark-han.ts'
import type { Group } from './group.ts'

/** A choice as a row of radio buttons, each with the key that does the same. */
export function radios({ name, legend, options, key, about }: Group): HTMLElement {
  return make(
    'fieldset',
    {},
    make('legend', {}, legend, ...(key ? [' ', make('kbd', {}, key)] : [])),
    ...options.map((option) =>
      markHan(
        make(
          'label',
          option.lang ? { lang: option.lang } : {},
          make('input', { type: 'radio', name: `choice-${name}`, value: option.value }),
          make('span', {}, option.label, ...(option.key ? [' ', make('kbd', {}, option.key)] : []))
        )
      )
    ),
    ...(about ? [make('p', {}, about)] : [])
  )
}

/** Checks what is chosen, wherever it was. */
export function showChosen(panel: HTMLElement): void {
  for (const input of panel.querySelectorAll('input')) {
    input.checked = tifaPage.chosen(input.name.replace('choice-', '')) === input.value
  }
}
