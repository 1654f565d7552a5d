import { asEdited } from '../as-edited.ts'
import { recall, remember } from '../remember.ts'
import { make } from '../make.ts'
import { barButton, copyWords } from './bar-button.ts'
import type { Chosen } from './chosen.ts'
import { type Languages, notesOn, quotation } from './quotation.ts'

/** Buttons that copy what was chosen, in one language or both, and a switch for the notes on it. */
export function quotingButtons(chosen: Chosen): HTMLElement[] {
  const notes = asEdited(() => notesOn(chosen))
  const box = make('input', { type: 'checkbox' })
  box.checked = recall('tifa-quote-notes') === 'on'
  box.addEventListener('change', () => {
    remember('tifa-quote-notes', box.checked ? 'on' : 'off')
  })
  const quote = (languages: Languages) => () =>
    copyWords(
      [asEdited(() => quotation(chosen, languages)), ...(box.checked ? notes : [])].join('\n\n'),
      'the quotation'
    )
  const hasTranslation = document.querySelector('.text .run.tr') !== null
  const tongue = document.querySelector<HTMLElement>('.text .run.tr')?.lang ?? 'en'
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(tongue) ?? tongue
  return [
    barButton('Copy Chinese', quote('zh')),
    ...(hasTranslation ? [barButton(`Copy ${name}`, quote('tr')), barButton('Copy both', quote('both'))] : []),
    ...(notes.length > 0
      ? [make('label', {}, box, ` with ${notes.length === 1 ? 'the note' : `${notes.length} notes`}`)]
      : [])
  ]
}
