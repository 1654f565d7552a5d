import { choicesQuery, presets } from '../../model/presets.ts'
import { closeButton } from '../button.ts'
import { forgetChoice } from '../choice.ts'
import { isPlainClick } from '../clicks.ts'
import { copyText } from '../copy-text.ts'
import { pressKey } from '../keys/loader.ts'
import { make } from '../make.ts'
import { say } from '../say.ts'
import { knownWords, forgetWords } from '../study/known-words.ts'
import { allChoices, offeredGroups, tongue } from './offered.ts'
import { radios, showChosen } from './radios.ts'
import { sharedAddress } from './shared-address.ts'

/** Makes the settings and opens them; the page is seen while they are made. From then on their button is that of the panel. */
export function openPanel(opener: HTMLButtonElement): void {
  // Who was impatient has asked twice.
  if (opener.popoverTargetElement) return
  const panel = makePanel(opener)
  document.querySelector('main')!.append(panel)
  opener.popoverTargetElement = panel
  panel.showPopover({ source: opener })
}

function makePanel(opener: HTMLElement): HTMLElement {
  const made = make(
    'div',
    { class: 'settings-panel', popover: '', role: 'dialog', 'aria-label': 'Settings' },
    make('h2', {}, 'Settings'),
    closeButton(() => {
      made.hidePopover()
    }),
    ...(document.querySelector('.text') ? [presetLinks(tongue()?.lang)] : []),
    ...offeredGroups().map(radios),
    actions()
  )
  const show = () => {
    showChosen(made)
  }
  document.addEventListener('tifa-choice', show)
  show()
  made.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement
    tifaPage.choose(name.replace('choice-', ''), value)
  })
  made.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open') made.querySelector<HTMLElement>('a, input:checked')!.focus()
  })
  opener.setAttribute('aria-haspopup', 'dialog')
  return made
}

/** Each preset is a link; here it needs no journey. */
function presetLinks(lang: string | undefined): HTMLElement {
  const links = presets(lang).map(({ name, about, choices }) => {
    const link = make('a', { href: `?${choicesQuery(choices)}`, title: about }, name)
    link.addEventListener('click', (event) => {
      if (!isPlainClick(event)) return
      event.preventDefault()
      for (const [choice, value] of Object.entries(choices)) tifaPage.choose(choice, value)
      say(`${name}: ${about}`)
    })
    return link
  })
  return make('nav', { class: 'presets', 'aria-label': 'Presets' }, ...links)
}

function actions(): HTMLElement {
  const share = make('button', { type: 'button' }, 'Copy link to this view')
  share.addEventListener('click', async () => {
    const isCopied = await copyText(sharedAddress())
    say(isCopied ? 'Copied the link to this view' : 'The link could not be copied')
    // On a small screen the panel hides what is said.
    share.classList.toggle('done', isCopied)
    setTimeout(() => {
      share.classList.remove('done')
    }, 2000)
  })
  const reset = make('button', { type: 'button' }, 'Reset everything')
  reset.addEventListener('click', () => {
    tifaPage.reset()
    for (const name of allChoices) forgetChoice(name)
    say('Everything is as it comes')
  })
  const keys = make('button', { type: 'button' }, 'List of keys')
  keys.addEventListener('click', () => {
    pressKey('?')
  })
  return make('p', { class: 'actions' }, share, reset, keys, forgetButton())
}

/** There only while there are words to forget. */
function forgetButton(): HTMLElement {
  const forget = make('button', { type: 'button' })
  const show = () => {
    const { length } = knownWords()
    forget.textContent = `Forget known words (${length})`
    forget.hidden = length === 0
  }
  forget.addEventListener('click', () => {
    forgetWords()
    document.dispatchEvent(new CustomEvent('tifa-known'))
    say('All words are new again')
  })
  document.addEventListener('tifa-known', show)
  show()
  return forget
}
