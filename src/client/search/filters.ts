import type { RecordKind } from '../../search/record.ts'
import type { Filter, Hit } from '../../search/search.ts'
import { make } from '../make.ts'

const kindNames: Record<RecordKind, string> = { text: 'text', glossary: 'glossary', note: 'notes', page: 'pages' }

interface Facet {
  name: keyof Filter
  label: string
  valuesOf: (hit: Hit) => readonly Choice[]
  /** What is offered where that would be more than anybody looks through. */
  widerOf?: (hit: Hit) => readonly Choice[]
}

interface Choice {
  value: string
  name: string
  /** What tells it from another of the same name. */
  of?: string
}

/** Sections of so many can be looked through; of more their editions are offered. */
const fewEnough = 60

/** What hits can be narrowed down to, and by what each is known. */
const facets: readonly Facet[] = [
  { name: 'kind', label: 'In', valuesOf: ({ record: { kind } }) => [{ value: kind, name: kindNames[kind] }] },
  {
    name: 'group',
    label: 'Section',
    valuesOf: ({ record: { group } }) => [
      { value: group.id, name: [group.label, group.en].filter(Boolean).join(' ') || group.of, of: group.of }
    ],
    widerOf: ({ record: { group } }) => [{ value: group.of, name: group.of }]
  },
  {
    name: 'category',
    label: 'Category',
    valuesOf: ({ record: { categories } }) => categories.map((value) => ({ value, name: value }))
  }
]

/** Selects that narrow the hits down. */
export interface Filters {
  element: HTMLElement
  chosen(): Filter
  /** Chooses what an address asks for. */
  choose(asked: URLSearchParams): void
  /** Offers what some hits are of, with counts; a choice stays, even where nothing is left of it. */
  offer(hits: readonly Hit[]): void
}

/** @param change what to do when the reader chooses */
export function makeFilters(change: () => void): Filters {
  const element = make('div', { class: 'filters idle' })
  const selects = facets.map(({ name, label }) => {
    const select = make('select', { name }, make('option', { value: '' }, 'all'))
    element.append(make('label', {}, `${label} `, select))
    return select
  })
  element.addEventListener('change', change)
  return {
    element,
    chosen: () =>
      Object.fromEntries(selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value])),
    choose(asked) {
      for (const select of selects) {
        const value = asked.get(select.name) ?? ''
        if (value !== '') select.append(make('option', { value }, value))
        select.value = value
      }
    },
    offer(hits) {
      for (const [index, facet] of facets.entries()) fill(selects[index]!, facet, hits)
      // Out of sight they keep their room: nothing moves when they come.
      element.classList.toggle('idle', hits.length === 0)
    }
  }
}

function fill(select: HTMLSelectElement, { valuesOf, widerOf }: Facet, hits: readonly Hit[]): void {
  const chosen = select.value
  const narrow = countChoices(hits.flatMap(valuesOf))
  const counts = widerOf && narrow.size > fewEnough ? countChoices(hits.flatMap(widerOf)) : narrow
  if (chosen !== '' && !counts.has(chosen)) counts.set(chosen, { name: chosen, count: 0 })
  const options = Array.from(counts, ([value, { name, count }]) => make('option', { value }, `${name} (${count})`))
  select.replaceChildren(make('option', { value: '' }, 'all'), ...options)
  select.value = chosen
}

function countChoices(choices: readonly Choice[]): Map<string, { name: string; count: number }> {
  const byName = Map.groupBy(choices, ({ name }) => name)
  const isShared = (name: string) => byName.get(name)!.some(({ value }) => value !== byName.get(name)![0]!.value)
  const counts = new Map<string, { name: string; count: number }>()
  for (const { value, name, of } of choices) {
    const known = counts.get(value)
    if (known) known.count++
    else counts.set(value, { name: of && isShared(name) ? `${name} · ${of}` : name, count: 1 })
  }
  return counts
}
