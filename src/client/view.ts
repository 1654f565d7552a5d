import { keepInPlace } from './place.ts'
import { recall, remember } from './remember.ts'

const key = 'tifa-view'
const first = 'parallel'

/** The view that the address asks for, else the one last chosen, else side by side. */
function wantedView(): string {
  const asked = new URLSearchParams(location.search).get('view') ?? recall(key) ?? first
  return /^[a-z]+(-[a-z0-9]+)*$/i.test(asked) ? asked : first
}

/** CSS knows four views; the single view of a translation is named for its language. */
function show(view: string): void {
  const known = ['parallel', 'interleaved', 'zh'].includes(view)
  document.documentElement.dataset['view'] = known ? view : 'translation'
}

/** Sets the view before anything is painted. */
export function setFirstView(): void {
  show(wantedView())
}

/** Shows the choice and makes it work: address, memory, and the segment being read stay together. */
export function setUpViews(): void {
  const group = document.querySelector<HTMLElement>('.views')
  if (!group) return
  const buttons = [...group.querySelectorAll('button')]
  const press = (view: string) => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset['view'] === view))
  }
  const offered = buttons.some(({ dataset }) => dataset['view'] === wantedView()) ? wantedView() : first
  show(offered)
  press(offered)
  group.hidden = false
  group.addEventListener('click', (event) => {
    const view = (event.target as Element).closest('button')?.dataset['view']
    if (!view) return
    keepInPlace(() => {
      show(view)
    })
    press(view)
    remember(key, view)
    const url = new URL(location.href)
    url.searchParams.set('view', view)
    history.replaceState(history.state, '', url)
  })
}
