import { closeButton } from '../button.ts'
import type { CitationForms } from '../../model/citation.ts'
import { loadScript } from '../load-script.ts'
import { make } from '../make.ts'
import { markHan } from '../mark-han.ts'
import { say } from '../say.ts'
import { type Cited, fillList } from './citation-list.ts'

declare global {
  interface Window {
    tifaCitations?: Record<string, CitationForms>
  }
}

/** The folder of the citations, where this script is. */
const folder = new URL('.', (document.currentScript as HTMLScriptElement).src)

/** Opens the citations of a passage in every style. @param opener gets the focus back */
export function openCitations(cited: Cited, opener: HTMLElement): void {
  const name = cited.title === undefined ? editionName() : 'glossary'
  loadForms(name).then(
    (forms) => {
      show(forms, cited, opener)
    },
    () => {
      say('The citations did not arrive. Is there a network?')
    }
  )
}

/** The first page of an edition has its name, whichever translation this one shows. */
function editionName(): string {
  const { pathname } = new URL(document.querySelector<HTMLAnchorElement>('nav.edition a')!.href)
  return decodeURIComponent(pathname.replace(/^.*\//, '').replace(/\.html$/, ''))
}

async function loadForms(name: string): Promise<CitationForms> {
  if (!window.tifaCitations?.[name]) await loadScript(new URL(`${encodeURIComponent(name)}.js`, folder))
  return window.tifaCitations![name]!
}

function show(forms: CitationForms, cited: Cited, opener: HTMLElement): void {
  const content = make('div', { class: 'citations' })
  const close = closeButton(() => {
    dialog.close()
  })
  const heading = markHan(make('h2', { id: 'cite-heading' }, `Cite ${cited.title ?? cited.locator ?? 'the edition'}`))
  const dialog = make('dialog', { class: 'cite-dialog', 'aria-labelledby': 'cite-heading' }, close, heading)
  if (cited.locator !== undefined) {
    dialog.append(
      scopes((whole) => {
        fillList(content, forms, whole ? { fragment: '' } : cited)
      })
    )
  }
  dialog.append(content)
  fillList(content, forms, cited)
  dialog.addEventListener('close', () => {
    dialog.remove()
    opener.focus({ preventScroll: true })
  })
  document.body.append(dialog)
  dialog.showModal()
}

/** The passage, or all of its edition. */
function scopes(choose: (whole: boolean) => void): HTMLElement {
  const group = make('div', { class: 'switches', role: 'group', 'aria-label': 'What is cited' })
  const buttons = ['This passage', 'The whole edition'].map((name, index) => {
    const button = make('button', { type: 'button', 'aria-pressed': String(index === 0) }, name)
    button.addEventListener('click', () => {
      for (const one of buttons) one.setAttribute('aria-pressed', String(one === button))
      choose(index === 1)
    })
    return button
  })
  group.append(...buttons)
  return group
}
