import { joinSyllables } from '../../model/join-syllables.ts'
import { make } from '../make.ts'
import { textNodes } from './text-nodes.ts'

/** A word of the text in the page. */
export interface Word {
  /** More than one where a variant begins or ends within it. */
  parts: HTMLElement[]
  /** As the edition writes it. */
  text: string
  syllables: string[]
}

const wrapped = new Map<Element, Word>()

/** The word an element is, or is a part of. */
export function wordAt(element: Element | null | undefined): Word | undefined {
  const word = element?.closest('.word')
  return word ? wrapped.get(word) : undefined
}

/** The words of a run that has been divided, in order. */
export function wordsOf(run: Element): Word[] {
  return [...new Set([...run.querySelectorAll('.word')].flatMap((element) => wrapped.get(element) ?? []))]
}

/** Whether all of a word is on the page: a reading of the witness may have taken the place of a part of it. */
export function isWhole({ parts }: Word): boolean {
  return parts.every(({ isConnected }) => isConnected)
}

/**
 * Makes every word of a run an element with its pinyin. The pinyin is no text: it is drawn from an attribute, so that it is
 * neither copied nor found nor read out.
 *
 * @param data the words of the segment: `gāo·zhì·liàng fā·zhǎn`, one syllable for each Chinese character
 */
export function divide(run: HTMLElement, data: string): void {
  const words = data.split(' ').map((word): Word => ({ parts: [], text: '', syllables: word.split('·') }))
  const syllables = words.flatMap((word) => word.syllables.map((syllable) => ({ syllable, word })))
  let at = 0
  let last = ''
  for (const node of textNodes(run)) {
    const nodes: (Node | string)[] = []
    let open: Part | undefined
    const close = () => {
      if (open) nodes.push(wrap(open))
      open = undefined
    }
    for (const character of node.data) {
      const before = last
      last = character
      if (!isHan(character)) {
        close()
        nodes.push(...breakBetween(before, character), character)
        continue
      }
      const { syllable, word } = syllables[at++]!
      if (open?.word !== word) close()
      if (open === undefined && word.parts.length === 0) nodes.push(...breakBetween(before, character))
      open ??= { word, characters: '', syllables: [] }
      open.characters += character
      open.syllables.push(syllable)
    }
    close()
    node.replaceWith(...nodes)
  }
  run.normalize()
}

/**
 * A word is not broken, so that its pinyin stands above all of it; where lines may break beside it has to be said, since
 * browsers break none between annotated words that are kept whole.
 */
function breakBetween(before: string, after: string): Node[] {
  const isKept = before === '' || /[\s“‘（《〈]/u.test(before) || /[\s，。、；：！？”’）》〉…—％%]/u.test(after)
  const isLatin = /[\w.]/.test(before) && /[\w.]/.test(after)
  return isKept || isLatin ? [] : [make('wbr', {})]
}

function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character)
}

/** What one node has of a word. */
interface Part {
  word: Word
  characters: string
  syllables: string[]
}

function wrap({ word, characters, syllables }: Part): HTMLElement {
  const rt = make('rt', {
    lang: 'zh-Latn-pinyin',
    'aria-hidden': 'true',
    'data-pinyin': joinSyllables(syllables).replace(/^-/, '')
  })
  const element = make('ruby', { class: 'word' }, characters, rt)
  word.parts.push(element)
  word.text += characters
  wrapped.set(element, word)
  return element
}
