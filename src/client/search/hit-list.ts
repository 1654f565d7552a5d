import type { Hit } from '../../search/search.ts'
import { make } from '../make.ts'
import { groupsIn } from './hit-groups.ts'
import { viewHit } from './hit-view.ts'
import { drawLater } from './draw-later.ts'
import { wanted } from './show-more.ts'

/** Hits drawn before the first paint; the rest follows in the next frames, so that typing is never held up. */
const atOnce = 16
/** Hits of one frame, behind the first. */
const aFrame = 60
/** Hits after which a list waits to be asked for more. */
const onePage = 1000

interface Drawing {
  /** Address of the site. */
  root: URL
  query: string
  /** Whether the query is still the one that is asked; otherwise nothing more is drawn. */
  isCurrent: () => boolean
  /** Called before each paint with what is there by then, and whether the list waits to be asked for more. */
  tell: (drawn: readonly Hit[], isPaused: boolean) => void
  /** Chooses an option of the list, or none. */
  choose: (option: HTMLAnchorElement | undefined) => void
}

/**
 * Draws hits as they come, under a heading for each stretch of one section, each heading with how often its section matches.
 *
 * @param list an element with the role of a list box
 * @returns all hits that were drawn, or those before the first pause of a very long list
 */
export function drawHits(list: HTMLElement, batches: AsyncIterable<readonly Hit[]>, drawing: Drawing): Promise<Hit[]> {
  const next = list.nextElementSibling
  if (next?.classList.contains('more')) next.remove()
  return new Promise((resolve, reject) => {
    let isPaused = false
    const pause = (drawn: Hit[]) => {
      isPaused = true
      resolve(drawn)
    }
    drawAll(list, batches, drawing, pause).then(resolve, (error: unknown) => {
      // Behind a pause nobody waits for the hits any more.
      if (!isPaused) reject(error as Error)
      else if (drawing.isCurrent()) list.after(make('p', { class: 'more' }, 'The rest did not arrive.'))
    })
  })
}

/** @param pause told what is there where a very long list waits for the reader */
async function drawAll(
  list: HTMLElement,
  batches: AsyncIterable<readonly Hit[]>,
  { root, query, isCurrent, tell, choose }: Drawing,
  pause: (drawn: Hit[]) => void
): Promise<Hit[]> {
  const drawn: Hit[] = []
  const groups = groupsIn(list)
  // What was there already comes back at once: the page stays where it was scrolled to.
  const before = list.dataset['query'] === query ? list.querySelectorAll('[role=option]').length : 0
  let frame = Math.max(atOnce, before)
  let page = onePage
  let chosen: string | undefined
  list.setAttribute('aria-busy', 'true')
  for await (const batch of batches) {
    for (let from = 0; from < batch.length;) {
      if (!isCurrent()) return drawn
      if (drawn.length === 0) {
        chosen = activeIn(list)?.href
        choose(undefined)
        list.replaceChildren()
        list.dataset['query'] = query
      }
      const some = batch.slice(from, from + frame)
      for (const [index, hit] of some.entries()) {
        const option = viewHit(hit, root, query)
        if (drawn.length + index >= atOnce) drawLater(option)
        groups.add(hit, option)
        // What the reader has chosen of the list before stays chosen, unless there is another choice by now.
        if (option.href === chosen && !activeIn(list)) choose(option)
      }
      drawn.push(...some)
      from += some.length
      frame -= some.length
      // The next batch may be a while on its way.
      if (frame === 0 || from === batch.length) tell(drawn, frame === 0 && drawn.length >= page)
      if (frame > 0) continue
      frame = aFrame
      if (drawn.length < page) await nextFrame()
      else {
        pause(drawn)
        await wanted(list, drawn.length)
        page += onePage
      }
    }
  }
  if (!isCurrent()) return drawn
  if (drawn.length === 0) list.replaceChildren()
  list.setAttribute('aria-busy', 'false')
  tell(drawn, false)
  return drawn
}

function activeIn(list: HTMLElement): HTMLAnchorElement | null {
  return list.querySelector('[aria-selected=true]')
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}
