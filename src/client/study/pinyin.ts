import { bring } from './edition-data.ts'
import { knownWords } from './known-words.ts'
import { asEdited } from '../as-edited.ts'
import { divide, wordsOf } from './words.ts'

/** Divides the Chinese of a segment into words. */
export async function divideSegment(segment: HTMLElement): Promise<void> {
  const data = await bring('pinyin')
  tifaPage.keepInPlace(() => {
    divideRuns(segment.querySelectorAll<HTMLElement>('.run.zh'), data)
  })
}

/** The words are those of the reading text, in the characters of the edition. */
function divideRuns(runs: Iterable<HTMLElement>, data: Readonly<Record<string, string>>): void {
  const undivided = [...runs].filter((run) => !run.querySelector('.word'))
  if (undivided.length === 0) return
  asEdited(() => {
    tifaText.withReadingText(() => {
      for (const run of undivided) divide(run, data[run.closest('.segment')!.id] ?? '')
    })
  })
  markKnown()
  document.dispatchEvent(new CustomEvent('tifa-text'))
}

let isDivided = false

/** Shows pinyin above all words, or above those that are not known, which the style sheet tells apart; or above none. */
export async function showPinyin(value: string): Promise<void> {
  if (value === 'off' || isDivided) return
  const data = await bring('pinyin')
  tifaPage.keepInPlace(() => {
    divideRuns(document.querySelectorAll<HTMLElement>('.text .run.zh'), data)
    document.querySelector<HTMLElement>('.text')!.dataset['divided'] = ''
  })
  isDivided = true
  delete document.documentElement.dataset['waits']
}

/** Tells the known words of the page from the new ones. */
function markKnown(): void {
  const known = new Set(knownWords())
  for (const run of document.querySelectorAll('.text .run.zh'))
    for (const { parts, text } of wordsOf(run))
      for (const part of parts) part.classList.toggle('known', known.has(text))
}

document.addEventListener('tifa-known', () => {
  tifaPage.keepInPlace(markKnown)
})
