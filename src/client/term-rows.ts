/** What a page knows of a term. */
export interface TermRow {
  slug: string
  headword: string
  pinyin: string
  rendering: string
  /** Official English, where there is one. */
  official: string | undefined
  gloss: string
  /** Level and category. */
  standing: string
  all: number
  refrain: number
  /** Slugs of the terms within its headword. */
  within: string[]
  members: { zh: string; en: string }[]
}

let rows: Map<string, TermRow> | undefined

/** What the page knows of a term, by its slug. */
export function rowOf(slug: string): TermRow | undefined {
  rows ??= new Map(readRows().map((row) => [row.slug, row]))
  return rows.get(slug)
}

function readRows(): TermRow[] {
  const text = document.querySelector<HTMLTemplateElement>('#terms')?.content.textContent ?? ''
  return text.trim().split('\n').map(readRow)
}

/** A line as `text/term-rows.ts` writes it. */
function readRow(line: string): TermRow {
  const fields = line.split('\t')
  const field = (index: number) => fields[index] ?? ''
  const slug = field(0)
  const rendering = field(3) || firstLink(slug, 'tr')
  return {
    slug,
    headword: field(1) || firstLink(slug, 'zh'),
    pinyin: field(2),
    rendering,
    official: field(4) === '=' ? rendering : field(4) || undefined,
    gloss: field(5),
    standing: field(6),
    all: Number(field(7)),
    refrain: Number(field(8)),
    within: field(9).split(' ').filter(Boolean),
    members: fields.slice(10).map((member) => {
      const cut = member.indexOf('=')
      return { zh: member.slice(0, cut), en: member.slice(cut + 1) }
    })
  }
}

/** What the first link to a term says in one language: the rows do not repeat it. */
function firstLink(slug: string, run: 'zh' | 'tr'): string {
  return document.querySelector(`.text .run.${run} a.term[href$="/${CSS.escape(slug)}.html"]`)?.textContent ?? ''
}
