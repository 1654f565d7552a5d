import { focusPlace } from './focus-place.ts'
import { make } from './make.ts'
import { segmentBeingRead, segments } from './place.ts'
import { nameOf } from './place-address.ts'
import { markRead, showProgress } from './progress.ts'
import { recall, remember } from './remember.ts'

/** A place counts as read when the reader has stayed there for so long, in milliseconds. */
const stay = 1500

/** Keeps the place being read for the next visit, and offers the way back to where the reader was. */
export function setUpWhereYouWere(): void {
  const key = `tifa-at-${document.querySelector<HTMLElement>('.text')!.dataset['edition']!}`
  const was = document.getElementById(recall(key) ?? '')
  const isNew = was && was !== segmentBeingRead() && segments().indexOf(was) > 2
  if (isNew) offer(location.hash ? 'Back to' : 'Continue at', was)
  showProgress()
  // Where a link has led is not yet where the reader reads, while the way back is open.
  const led = location.hash ? segmentBeingRead() : undefined

  let timer = 0
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        const here = segmentBeingRead()
        if (here && !(here === led && offered?.isConnected)) remember(key, here.id)
        markRead()
        showProgress()
      }, stay)
    },
    { passive: true }
  )
  // A link within the page takes the reader away; what was being read is where it leads back to.
  document.querySelector('main')!.addEventListener(
    'click',
    ({ target }) => {
      const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]:not(.label, .ref, .number)')
      const here = segmentBeingRead()
      if (link && here) {
        setTimeout(() => {
          if (segmentBeingRead() !== here) offer('Back to', here)
        }, 100)
      }
    },
    { capture: true }
  )
}

let offered: HTMLElement | undefined

/** Offers to go to a segment, at the foot of the window, until the reader has answered. */
function offer(words: string, segment: HTMLElement): void {
  offered?.remove()
  const go = make('button', { type: 'button' }, `${words} ${nameOf(segment.id)}`)
  const dismiss = make('button', { type: 'button', 'aria-label': 'Stay here', title: 'Stay here' }, '×')
  const made = make('p', { class: 'place-offer' }, go, dismiss)
  go.addEventListener('click', () => {
    made.remove()
    segment.scrollIntoView({ block: 'start', behavior: 'instant' })
    focusPlace(segment)
  })
  dismiss.addEventListener('click', () => {
    made.remove()
  })
  offered = made
  // Before the text, where the keyboard comes to it first.
  document.querySelector('.tools')!.before(made)
}
