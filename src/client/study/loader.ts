import { loadOnDemand } from '../load-on-demand.ts'
import { say } from '../say.ts'
import { characterAt } from './character-at.ts'
import { explainsWords } from './explains-words.ts'

/** What the script for students of Chinese offers once it is there. */
declare const tifaStudy: typeof import('./study.ts')

/** How long a page is kept back for its pinyin, in milliseconds. */
const longest = 3000

/**
 * The door to what students of Chinese use: pinyin, traditional characters, a language on tap, the dictionary. It is
 * loaded when one of them is chosen, or a word is tapped.
 */
export function setUpStudy(): void {
  const text = document.querySelector<HTMLElement>('.text')!
  const { chosen } = tifaPage
  let isThere = false
  const { dataset } = document.documentElement
  // Who waits for pinyin is not to wait for ever.
  if (dataset['waits']) setTimeout(() => delete dataset['waits'], longest)
  const bring = (use: () => Promise<void>) => {
    const failed = (error: Error) => {
      delete dataset['waits']
      if (error.name === 'NotArrived') say('This did not arrive. Is there a network?')
      else reportError(error)
    }
    loadOnDemand('study/study')
      .then(() => {
        isThere = true
        return use()
      })
      .catch(failed)
  }
  const follow = () => {
    const isUsed = chosen('pinyin') !== 'off' || chosen('script') !== 'hans' || chosen('view').startsWith('tap-')
    if (isUsed || isThere) bring(() => tifaStudy.follow())
  }
  document.addEventListener('tifa-choice', follow)
  text.addEventListener('click', (event) => {
    const { target, clientX, clientY } = event as MouseEvent
    const run = (target as Element).closest<HTMLElement>('.run.zh')
    const isText = run && !(target as Element).closest('a[href], button') && getSelection()?.isCollapsed !== false
    // A sentence whose translation waits for a tap is told first; its words explain themselves after that.
    const waits = run?.matches('[data-tap=tr] .segment:not(.revealed) > .run')
    if (!isText || waits || !explainsWords()) return
    const character = characterAt(run, clientX, clientY)
    if (character !== undefined) bring(() => tifaStudy.explainWord(run, character))
  })
  tifaPage.listWords = (segment) => {
    bring(() => tifaStudy.listWords(segment))
  }
  follow()
}
