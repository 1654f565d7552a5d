import { cutKwic } from '../model/kwic.ts'
import type { Line, Side } from '../search/concordance-lines.ts'
import { make, words } from './make.ts'

/** Characters on each side of a keyword. */
export interface Room {
  zh: number
  translation: number
}

/** An item of the list: the segment and both languages, aligned on their keywords. */
export function viewLine(line: Line, address: string, room: Room): HTMLLIElement {
  const { record, zh, translation, within } = line
  const place = make('a', { class: 'place', href: address }, record.label)
  const item = make(
    'li',
    {},
    place,
    viewSide(line, zh, 'zh', room),
    viewSide(line, translation, 'translation', room),
    ...(within === undefined ? [] : [make('span', { class: 'remark' }, 'within ', words(foundLang(line), within))])
  )
  return item
}

function viewSide(line: Line, side: Side, name: 'zh' | 'translation', room: Room): HTMLElement {
  const { lang, text, keyword } = side
  if (!keyword) {
    return make(
      'span',
      { class: 'unaligned', lang },
      text,
      ' ',
      make('span', { class: 'apart', lang: 'en' }, 'not aligned')
    )
  }
  const kwic = cutKwic(text, keyword, room[name])
  return make(
    'span',
    { class: 'kwic', lang },
    make('span', { class: 'before' }, make('span', {}, kwic.before)),
    make('span', {}, viewKeyword(line, kwic.keyword, name), kwic.behind)
  )
}

/** What was found is marked; its counterpart is not the reader’s word, and less so where it renders more. */
function viewKeyword({ found, within, received }: Line, keyword: string, name: Line['found']): HTMLElement {
  if (found !== name) return make('b', { class: within === undefined ? 'counterpart' : 'counterpart longer' }, keyword)
  if (received === undefined) return make('mark', {}, keyword)
  const reading = make('span', { class: 'apart', lang: 'en' }, ' [as received: ', words('zh-Hans', received), ']')
  return make('span', {}, make('mark', {}, keyword), reading)
}

function foundLang(line: Line): string {
  return line[line.found].lang
}
