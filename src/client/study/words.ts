import { joinSyllables } from '../../model/join-syllables.ts'
import { make } from '../make.ts'
import { textNodes } from './text-nodes.ts'

/** A word of the text in the page. */
export interface Word {
  element: HTMLElement
  /** As the edition writes it. */
  text: string
  syllables: string[]
}

const wrapped = new Map<Element, Word>()

/** The word an element is. */
export function wordAt(element: Element | null | undefined): Word | undefined {
  const word = element?.closest('.word')
  return word ? wrapped.get(word) : undefined
}

/** The words of a run that has been divided, in order. */
export function wordsOf(run: Element): Word[] {
  return [...run.querySelectorAll('.word')].flatMap((element) => wrapped.get(element) ?? [])
}

/**
 * Makes every word of a run an element with its pinyin. The pinyin is no text: it is drawn from an attribute, so that it is
 * neither copied nor found nor read out. Where a term or a variant ends within a word the word is in two parts.
 *
 * @param data the words of the segment: `gāo·zhì·liàng fā·zhǎn`, one syllable for each Chinese character
 */
export function divide(run: HTMLElement, data: string): void {
  if (run.querySelector('.word')) return
  const syllables = data.split(' ').flatMap((word, index) => word.split('·').map((syllable) => ({ syllable, index })))
  let at = 0
  for (const node of textNodes(run)) {
    const parts: (Node | string)[] = []
    let open: { characters: string; syllables: string[]; index: number } | undefined
    const close = () => {
      if (open) parts.push(wrap(open.characters, open.syllables))
      open = undefined
    }
    for (const character of node.data) {
      if (!/\p{Script=Han}/u.test(character)) {
        close()
        parts.push(character)
        continue
      }
      const { syllable, index } = syllables[at++]!
      if (open?.index !== index) close()
      open ??= { characters: '', syllables: [], index }
      open.characters += character
      open.syllables.push(syllable)
    }
    close()
    node.replaceWith(...parts)
  }
  run.normalize()
}

function wrap(text: string, syllables: string[]): HTMLElement {
  const rt = make('rt', {
    lang: 'zh-Latn-pinyin',
    'aria-hidden': 'true',
    'data-pinyin': joinSyllables(syllables).replace(/^-/, '')
  })
  const element = make('ruby', { class: 'word' }, text, rt)
  wrapped.set(element, { element, text, syllables })
  return element
}
