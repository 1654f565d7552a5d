import { type Choice, chosenNow, keep, reset } from './choice.ts'
import { keepInPlace } from './place.ts'

/** What the script of a page offers to those that are loaded later. */
export interface PageOffer {
  choices: readonly Choice[]
  /** What is chosen now, by the name of the choice. */
  chosen: (name: string) => string
  /** Shows and keeps a choice; what is being read stays where it is. A value there is not changes nothing. */
  choose: (name: string, value: string) => void
  /** Everything as the page comes. */
  reset: () => void
  keepInPlace: typeof keepInPlace
  /** Lists the words of a segment; pages with a text have it. */
  listWords?: (segment: HTMLElement) => void
}

declare global {
  var tifaPage: PageOffer
  interface DocumentEventMap {
    /** A choice has been made, or all of them have been taken back. */
    'tifa-choice': CustomEvent
    /** The words the reader knows are others now. */
    'tifa-known': CustomEvent
    /** The nodes of the text are others now. */
    'tifa-text': CustomEvent
  }
}

/** Makes the choices of a page. */
export function offerPage(choices: readonly Choice[]): void {
  const tell = () => document.dispatchEvent(new CustomEvent('tifa-choice'))
  window.tifaPage = {
    choices,
    chosen: chosenNow,
    choose(name, value) {
      const choice = choices.find((one) => one.name === name)
      if (!choice?.values.test(value)) return
      keepInPlace(() => {
        keep(choice, value)
      })
      tell()
    },
    reset() {
      keepInPlace(() => {
        reset(choices)
      })
      tell()
    },
    keepInPlace
  }
}
