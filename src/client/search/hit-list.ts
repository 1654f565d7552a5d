import type { Hit } from '../../search/search.ts'
import { make, words } from './dom.ts'
import { viewHit } from './hit-view.ts'

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
  /** Called before each paint with what is there by then. */
  tell: (drawn: readonly Hit[]) => void
}

/**
 * Draws hits as they come, under a heading for each stretch of one section, each heading with how often its section matches.
 *
 * @param list an element with the role of a list box
 * @returns all hits that were drawn
 */
export async function drawHits(
  list: HTMLElement,
  batches: AsyncIterable<readonly Hit[]>,
  { root, query, isCurrent, tell }: Drawing
): Promise<Hit[]> {
  const drawn: Hit[] = []
  const groups = groupsIn(list)
  let frame = atOnce
  let pause = onePage
  list.setAttribute('aria-busy', 'true')
  for await (const batch of batches) {
    for (let from = 0; from < batch.length;) {
      if (!isCurrent()) return drawn
      if (drawn.length === 0) list.replaceChildren()
      const some = batch.slice(from, from + frame)
      for (const hit of some) groups.add(hit, viewHit(hit, root, query))
      drawn.push(...some)
      from += some.length
      frame -= some.length
      if (frame > 0) continue
      frame = aFrame
      tell(drawn)
      if (drawn.length < pause) await nextFrame()
      else {
        await asked(list, drawn.length)
        pause += onePage
      }
    }
  }
  if (!isCurrent()) return drawn
  if (drawn.length === 0) list.replaceChildren()
  list.setAttribute('aria-busy', 'false')
  tell(drawn)
  return drawn
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}

/** Waits until the reader wants more of a very long list. */
function asked(list: HTMLElement, count: number): Promise<void> {
  return new Promise((resolve) => {
    const more = make('button', { type: 'button', class: 'more' }, `${count} hits are shown. Show more`)
    more.addEventListener('click', () => {
      more.remove()
      resolve()
    })
    list.after(more)
  })
}

/** Headings and their groups, made where a hit does not belong to the one before it. */
function groupsIn(list: HTMLElement): { add: (hit: Hit, option: HTMLElement) => void } {
  let last: { key: string; box: HTMLElement; count: HTMLElement; marks: number } | undefined
  let lastOf = ''
  let headings = 0
  let options = 0
  const open = (hit: Hit, key: string) => {
    const id = `${list.id}-group-${headings++}`
    const count = make('span', { class: 'count' })
    const isFirst = hit.record.group.of !== lastOf
    lastOf = hit.record.group.of
    const heading = make('div', { class: 'group', id, role: 'presentation' }, ...headingOf(hit, isFirst), ' ', count)
    const box = make('div', { role: 'group', 'aria-labelledby': id }, heading)
    list.append(box)
    return { key, box, count, marks: 0 }
  }
  return {
    add(hit, option) {
      const key = `${hit.record.kind}|${hit.record.group.id}|${hit.way}`
      if (last?.key !== key) last = open(hit, key)
      option.id = `${list.id}-${options++}`
      last.box.append(option)
      last.marks += hit.marks.length
      last.count.textContent = `${last.marks}×`
    }
  }
}

/** What a stretch of hits stands under; the edition is named where it begins. */
function headingOf({ record, wayName }: Hit, isFirst: boolean): (Node | string)[] {
  const { group, kind } = record
  const way = wayName ? make('span', { class: 'way' }, wayName) : ''
  if (kind === 'glossary' || kind === 'page') return [group.of, ' ', way]
  const title = [group.label, group.en].filter(Boolean).join(' ')
  const prefix = kind === 'note' ? 'Notes on ' : ''
  const of = isFirst ? [make('span', { class: 'of' }, group.of), ' '] : []
  return [...of, prefix + title, ' ', words('zh-Hans', group.zh), ' ', way]
}
