import { switchAnnotations } from './annotations.ts'
import type { Choice } from './choice.ts'
import { layOutSidenotes } from './sidenote-layout.ts'
import { showReceived } from './variants.ts'

const { dataset } = document.documentElement

/** CSS knows four views; the single view of a translation is named for its language. */
export const view: Choice = {
  name: 'view',
  first: 'parallel',
  key: 'tifa-view',
  show(value) {
    dataset['view'] = ['parallel', 'interleaved', 'zh'].includes(value) ? value : 'translation'
    layOutSidenotes()
  }
}

/** The reading text, the same with a marker at every entry of the apparatus, or the text as received. */
export const text: Choice = {
  name: 'text',
  first: 'reading',
  show(value) {
    dataset['text'] = value
    showReceived(value === 'received')
    // Terms that were out of the page while it showed the witness follow the other choice now.
    switchAnnotations(dataset['annotations'] !== 'off')
    layOutSidenotes()
  }
}

/** Terms and notes, or nothing but the text. */
export const annotations: Choice = {
  name: 'annotations',
  first: 'on',
  key: 'tifa-annotations',
  // Who follows a link to a note wants to see it, whatever was chosen before.
  demanded: () => (/^#n\d+$/.test(location.hash) ? 'on' : undefined),
  show(value) {
    dataset['annotations'] = value
    switchAnnotations(value !== 'off')
    layOutSidenotes()
  }
}
