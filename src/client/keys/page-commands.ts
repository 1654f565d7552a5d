import { labelOf } from '../place.ts'
import type { Command } from './command.ts'
import { currentSegment, goTo, stepFrom } from './steps.ts'

/** Keys of the text. */
export const textCommands: readonly Command[] = [
  step(['j', 'k'], 'sentence', '.text .segment'),
  step(['J', 'K'], 'paragraph', '.text :is(.paragraph, .heading)'),
  step([']', '['], 'section', '.text .heading'),
  step(['n', 'N'], 'note', '.text a.ref:not(.entry, .change)'),
  step(['t', 'T'], 'term', '.text a.term[href]'),
  {
    keys: ['c'],
    does: 'Copy the link to the sentence, and what else can be done with it',
    act() {
      const segment = currentSegment()
      if (!segment) return
      const label = labelOf(segment)
      // From here Tab goes on to what is offered.
      label.focus({ preventScroll: true })
      label.click()
    }
  },
  {
    keys: ['w'],
    does: 'The words of the sentence, with pinyin and dictionary',
    act() {
      const segment = currentSegment()
      if (segment) tifaPage.listWords?.(segment)
    }
  },
  press('b', 'Back to where you were, while that is offered', '.place-offer button'),
  press('r', 'Listen, where the browser has a voice', 'button.listen')
]

/** Keys of every page. */
export const pageCommands: readonly Command[] = [press(',', 'Settings', 'button.settings')]

function step(keys: [string, string], name: string, selector: string): Command {
  return {
    keys,
    does: `Next, previous ${name}`,
    act(key) {
      const place = stepFrom(selector, key === keys[0] ? 1 : -1)
      if (place) goTo(place)
    }
  }
}

/** A button of the page that the key presses, where it is there. */
function press(key: string, does: string, selector: string): Command {
  return {
    keys: [key],
    does,
    act() {
      document.querySelector<HTMLElement>(selector)?.click()
    }
  }
}
