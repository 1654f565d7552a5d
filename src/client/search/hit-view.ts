import { excerpt } from '../../search/excerpt.ts'
import type { Field, Mark } from '../../search/record.ts'
import type { Hit } from '../../search/search.ts'
import { make, words } from '../make.ts'
import { markHan } from '../mark-han.ts'

/** Characters on each side of what matches. */
const room = { zh: 18, en: 48 }

/**
 * A hit as an option of the list, and the link to its place. A segment is shown in both languages, other records by the
 * fields that match.
 *
 * @param root address of the site
 * @param query put into the address: the page marks what is found
 */
export function viewHit(hit: Hit, root: URL, query: string): HTMLAnchorElement {
  const { record } = hit
  const url = new URL(record.url, root)
  url.searchParams.set('q', query)
  const lines = record.kind === 'glossary' ? viewEntry(hit) : viewFields(hit)
  const properties = {
    role: 'option',
    href: url.href,
    tabindex: '-1',
    class: `hit ${record.kind}`,
    'aria-selected': 'false'
  }
  return make('a', properties, ...lines)
}

/** A segment in both languages, another record by what matches. */
function viewFields({ record, marks }: Hit): HTMLElement[] {
  const lines = record.fields.flatMap((field, index): HTMLElement[] => {
    const own = marks.filter((mark) => mark.field === index)
    if (own.length > 0) return [viewField(field, own)]
    return record.kind === 'text' ? [viewBeside(field, middleOf(marks, record.fields))] : []
  })
  return [make('span', { class: 'place' }, record.label), ...lines]
}

/**
 * An entry by its headword and its rendering, and by what else matches; one that the query names by its names alone, so
 * that it stays as it is when the rest of it arrives.
 */
function viewEntry({ record, marks, isName }: Hit): HTMLElement[] {
  const heads = [0, record.fields.findIndex(({ lang }) => lang === 'en')]
  const view = (index: number) =>
    viewField(
      record.fields[index]!,
      marks.filter(({ field }) => field === index)
    )
  const fields = new Set(marks.map(({ field }) => field))
  const others = [...fields].filter((field) => !heads.includes(field) && (!isName || field < record.names))
  return [make('span', { class: 'place' }, ...heads.map(view)), ...others.map(view)]
}

function viewField(field: Field, marks: readonly Mark[]): HTMLElement {
  const line = lineOf(field)
  for (const { text, mark } of excerpt(field.text, marks, roomOf(field))) {
    line.append(mark ? make('mark', {}, text) : text)
    if (mark?.received !== undefined) line.append(received(mark.received))
  }
  return field.lang === 'en' ? markHan(line) : line
}

/** The other language of what matches: the whole, or what stands as far along in it. */
function viewBeside(field: Field, middle: number): HTMLElement {
  const line = lineOf(field)
  const at = Math.round(middle * field.text.length)
  const around = { field: 0, start: at, end: at }
  const room = roomOf(field) * 2.5
  const pieces = field.text.length <= room * 2 ? [field] : excerpt(field.text, [around], room)
  line.append(...pieces.map(({ text }) => text))
  return line
}

/** How far along in its text a match is, from 0 to 1. */
function middleOf(marks: readonly Mark[], fields: readonly Field[]): number {
  const [first] = marks
  return first ? (first.start + first.end) / 2 / fields[first.field]!.text.length : 0
}

function lineOf({ lang }: Field): HTMLElement {
  const line = words(lang)
  line.classList.add('line')
  return line
}

function roomOf({ lang }: Field): number {
  return lang.startsWith('zh') ? room.zh : room.en
}

function received(reading: string): HTMLElement {
  return make('span', { class: 'received', lang: 'en' }, ' [as received: ', words('zh-Hans', reading), ']')
}
