import type { Hit } from '../../search/search.ts'
import { make, words } from '../make.ts'

/** Headings and their groups, made where a hit does not belong to the one before it. */
export function groupsIn(list: HTMLElement): { add: (hit: Hit, option: HTMLElement) => void } {
  let last: { key: string; box: HTMLElement; count: HTMLElement; size: number } | undefined
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
    return { key, box, count, size: 0 }
  }
  return {
    add(hit, option) {
      const key = `${hit.record.kind}|${hit.record.group.id}|${hit.way}`
      if (last?.key !== key) last = open(hit, key)
      option.id = `${list.id}-${options++}`
      last.box.append(option)
      // Of texts places are counted, of everything else what has them.
      last.size += hit.record.kind === 'text' ? hit.marks.length : 1
      last.count.textContent = `${last.size}×`
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
