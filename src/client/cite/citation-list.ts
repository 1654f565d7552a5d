import { type Citation, type CitationFile, type CitationForms, fallback, fillCitations } from '../../model/citation.ts'
import { copyText } from '../copy-text.ts'
import { addressOf, pageAddress } from '../place-address.ts'
import { make } from '../make.ts'
import { markHan } from '../mark-han.ts'
import { copyRich } from './copy-rich.ts'

/** What is cited: a place of an edition, or an entry of the glossary. */
export interface Cited {
  /** Where it stands on its page. */
  fragment: string
  locator?: string
  title?: string
}

/** Shows the citations of a passage in every style, each to be copied. */
export function fillList(content: HTMLElement, forms: CitationForms, { fragment, locator, title }: Cited): void {
  const received = document.documentElement.dataset['text'] === 'received'
  const url = citableAddress(fragment)
  const { styles, files } = fillCitations(forms, {
    ...(locator !== undefined && { locator }),
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    accessed: today(),
    received
  })
  const remarks = [
    ...(title === undefined ? [received ? 'Quoted is the text as received.' : 'Quoted is the reading text.'] : []),
    ...(url === undefined ? [fallback] : [])
  ]
  content.replaceChildren(
    make('p', { class: 'soft' }, remarks.join(' ')),
    ...styles.map(styleSection),
    make('section', {}, make('h3', {}, 'For programs'), ...files.map(fileLine))
  )
  markHan(content)
}

function styleSection({ name, note, reference }: Citation): HTMLElement {
  const line = (what: string, html: string) => {
    const words = make('span', {})
    // Text and italics, escaped where the gaps were filled.
    words.innerHTML = html
    return make(
      'p',
      {},
      make('span', { class: 'what' }, what),
      words,
      copyButton(`${name}, ${what}`, () => copyRich(words))
    )
  }
  return make('section', {}, make('h3', {}, name), line('In the text or a note', note), line('In the list', reference))
}

function fileLine({ name, file, text }: CitationFile): HTMLElement {
  const blob = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  return make(
    'details',
    {},
    make('summary', {}, name),
    make('pre', { tabindex: '0' }, text),
    make(
      'p',
      {},
      copyButton(name, () => copyText(text)),
      make('a', { href: blob, download: `tifa.${file}` }, 'Save as a file')
    )
  )
}

function copyButton(what: string, act: () => Promise<boolean>): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'copy', 'aria-label': `Copy: ${what}` }, 'Copy')
  button.addEventListener('click', async () => {
    button.textContent = (await act()) ? 'Copied' : 'Not allowed'
    setTimeout(() => {
      button.textContent = 'Copy'
    }, 2000)
  })
  return button
}

/** Where the site has an address that one; on a host without one the address in use; from a folder none. */
function citableAddress(fragment: string): string | undefined {
  if (!/^https?:$/.test(pageAddress().protocol)) return undefined
  const url = new URL(addressOf(fragment))
  if (fragment === '') url.search = ''
  return url.href.replace(/#$/, '')
}

/** In the reader’s own zone, `2026-11-25`. */
function today(): string {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}
