import { switchAnnotations } from './annotations.ts'
import type { Choice } from './choice.ts'
import { bringTemplates } from './later-templates.ts'
import { layOutSidenotes } from './sidenote-layout.ts'
import { showReceived } from './variants.ts'

/** How the reading page is looked at. The choices of every page stand beside it, in `looks.ts`. */

const { dataset } = document.documentElement

/** The view of a page that has no choice of them. */
const onlyView = dataset['view']

/**
 * CSS knows four views; the single view of a translation is named for its language. Where one language is revealed on tap
 * (`tap-en`: the Chinese is shown) the view is of rows.
 */
const view: Choice = {
  name: 'view',
  first: onlyView ?? 'parallel',
  values: { test: isView },
  demanded: () => onlyView,
  show(value) {
    const hidden = /^tap-(.+)$/.exec(value)?.[1]
    dataset['tap'] = hidden ? (hidden === 'zh' ? 'zh' : 'tr') : ''
    if (hidden) dataset['view'] = 'interleaved'
    else if (!['parallel', 'interleaved', 'zh'].includes(value)) dataset['view'] = 'translation'
  }
}

/** Until the text is there, a view of any language may be that of its translation. */
function isView(value: string): boolean {
  if (onlyView) return value === onlyView
  const lang = /^(?:tap-)?([a-z]{2,3}(?:-\w+)*)$/.exec(value)?.[1]
  const translation = document.querySelector<HTMLElement>('.text .run.tr')
  if (value === 'parallel' || value === 'interleaved') return true
  return lang !== undefined && (!translation || lang === 'zh' || lang === translation.lang)
}

/** The reading text, the same with a marker at every entry of the apparatus, or the text as received. */
const text: Choice = {
  name: 'text',
  first: 'reading',
  values: /^(reading|variants|received)$/,
  changesText: true,
  show(value) {
    showReceived(value === 'received')
    // What the markers open is to be there when they are activated; where it is not, they lead to the apparatus.
    if (value !== 'reading') bringTemplates().catch(() => undefined)
    // Terms that were out of the page while it showed the witness follow the other choice now.
    switchAnnotations(dataset['annotations'] !== 'off')
    document.dispatchEvent(new CustomEvent('tifa-text'))
  }
}

/** Terms and notes, or nothing but the text. */
const annotations: Choice = {
  name: 'annotations',
  first: 'on',
  values: /^(on|off)$/,
  // Who follows a link to a note wants to see it, whatever was chosen before.
  demanded: () => (/^#n\d+$/.test(location.hash) ? 'on' : undefined),
  show(value) {
    switchAnnotations(value !== 'off')
  }
}

/** Whether notes stand in the margin where there is room for them. */
const margin: Choice = { name: 'margin', first: 'on', values: /^(on|off)$/ }

/** How long a line may become. */
const width: Choice = { name: 'width', first: 'normal', values: /^(narrow|normal|wide)$/ }

/** Pinyin above all words, or above those the reader does not know yet. */
const pinyin: Choice = {
  name: 'pinyin',
  first: 'off',
  values: /^(off|all|new)$/,
  show(value) {
    // A page that opens with pinyin waits for it, so that no line moves once it can be seen.
    if (value !== 'off' && document.readyState === 'loading') dataset['waits'] = 'yes'
  }
}

/** The characters the Chinese is shown in. */
const script: Choice = { name: 'script', first: 'hans', values: /^(hans|hant)$/ }

/** Whether a Chinese word that is tapped is looked up. */
const words: Choice = { name: 'words', first: 'on', values: /^(on|off)$/ }

/** Each with what it makes of the margin. */
export const readingChoices: readonly Choice[] = [view, text, annotations, margin, width, pinyin, script, words].map(
  (choice) => ({
    ...choice,
    show(value: string) {
      choice.show?.(value)
      layOutSidenotes()
    }
  })
)
