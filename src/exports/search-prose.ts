import type { Edition, Prose } from '../model/edition.ts'
import type { Term } from '../model/glossary.ts'
import { renderingsOf } from '../model/renderings.ts'
import type { Field, Group, SearchRecord } from '../search/record.ts'
import { plainBlocks } from '../text/plain-blocks.ts'

const glossaryGroup: Group = { id: 'glossary', of: 'Glossary', label: '', zh: '', en: '' }
const pageGroup: Group = { id: 'pages', of: 'Pages', label: '', zh: '', en: '' }

const chinese = (text: string): Field => ({ lang: 'zh-Hans', text, departures: [] })
const english = (text: string): Field => ({ lang: 'en', text, departures: [] })

/** The entries of the glossary by what they are called. */
export function termRecords(glossary: readonly Term[]): SearchRecord[] {
  return glossary.map((term, order) => {
    const names = [...term.forms.map(chinese), ...renderingsOf(term).map(english)]
    return {
      kind: 'glossary',
      url: `glossary/${term.slug}.html`,
      label: term.term,
      group: glossaryGroup,
      categories: [term.category],
      names: names.length,
      fields: names,
      order
    }
  })
}

/** What else the entries say. */
export function termProse(glossary: readonly Term[]): { url: string; fields: Field[] }[] {
  return glossary.map(({ slug, gloss, literal, members, explanation, first }) => ({
    url: `glossary/${slug}.html`,
    fields: [
      ...members.flatMap((member) => [chinese(member.zh), english(`${member.en}: ${member.gloss}`)]),
      ...[gloss, literal, ...plainBlocks(explanation), first.statement].map(english)
    ]
  }))
}

/** The notes of an edition and the entries of its apparatus, under the sections they belong to. */
export function noteRecords({ id, notes, apparatus }: Edition, groups: ReadonlyMap<string, Group>): SearchRecord[] {
  const at = (segment: string) => (segment === 'title' ? 'Title' : segment)
  const fromNotes = notes.map((note) => ({
    url: `editions/${id}.html#${note.id}`,
    label: `Note ${note.id.slice(1)}, ${at(note.segment)}`,
    segment: note.segment,
    fields: [chinese(note.lemma), ...plainBlocks(note.body).map(english), english(note.source)]
  }))
  const fromEntries = apparatus.entries.map((entry) => ({
    url: `editions/${id}/apparatus.html#${entry.id}`,
    label: `Apparatus ${entry.id}, ${at(entry.segment)}`,
    segment: entry.segment,
    fields: [
      ...[entry.lemma, entry.reading ?? '', ...entry.conjectures].filter((words) => words !== '').map(chinese),
      ...plainBlocks(entry.reason).map(english)
    ]
  }))
  const order = [...groups.keys()]
  return [...fromNotes, ...fromEntries]
    .sort((a, b) => order.indexOf(a.segment) - order.indexOf(b.segment))
    .map(({ url, label, segment, fields }, index) => ({
      kind: 'note',
      url,
      label,
      group: groups.get(segment)!,
      categories: [],
      names: 0,
      fields,
      order: index
    }))
}

/** Pages of prose: the introductions, and what is said of the project. */
export function pageRecords(editions: readonly Edition[], pages: readonly Prose[]): SearchRecord[] {
  const all = [
    ...editions.map(({ id, introduction }) => ({ prose: introduction, url: `editions/${id}/introduction.html` })),
    ...pages.map((prose) => ({ prose, url: `${prose.slug}.html` }))
  ]
  return all.map(({ prose, url }, order) => ({
    kind: 'page',
    url,
    label: prose.title,
    group: pageGroup,
    categories: [],
    names: 0,
    fields: [prose.title, ...plainBlocks(prose.html)].map(english),
    order
  }))
}
