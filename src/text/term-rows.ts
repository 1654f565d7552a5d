import type { Term } from '../model/glossary.ts'

/** A term as the popover of a page shows it. */
export interface TermCard {
  term: Term
  /** The words of its first link in the Chinese and in the English of the page, where it has one. */
  links: { zh: string | undefined; en: string | undefined }
  /** Terms within its headword. */
  within: readonly Term[]
  /** How often it stands in the edition, and how often of that in a refrain. */
  count: { all: number; refrain: number }
}

/**
 * What popovers show of terms, a line each, with tabs between; script reads it (`client/term-rows.ts`). What the links of
 * the page say as well is left out: headword and rendering would make it weigh a third more.
 */
export function termRows(cards: readonly TermCard[]): string {
  return cards.map(rowOf).join('\n')
}

function rowOf({ term, links, within, count }: TermCard): string {
  const official = term.renderings.find(({ status }) => status === 'official')?.en ?? ''
  return [
    term.slug,
    links.zh === term.term ? '' : term.term,
    term.pinyin,
    links.en === undefined ? term.renderings[0]!.en : '',
    official.toLowerCase() === links.en?.toLowerCase() ? '=' : official,
    term.gloss,
    `${term.level === 'unknown' ? 'level unknown' : term.level} · ${term.category}`,
    count.all,
    count.refrain || '',
    within.map(({ slug }) => slug).join(' '),
    ...term.members.flatMap(({ zh, en }) => [zh, en])
  ]
    .map((field) => String(field).replaceAll(/\s+/g, ' '))
    .join('\t')
}
