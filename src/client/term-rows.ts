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

let rows: ReadonlyMap<string, TermRow> = new Map()

/** What the page knows of a term, by its slug. */
export function rowOf(slug: string): TermRow | undefined {
  return rows.get(slug)
}

/** `…/glossary/xinshidai.html` → `xinshidai` */
export function slugOf(link: HTMLAnchorElement): string {
  return /([^/]+)\.html$/.exec(link.getAttribute('href') ?? '')?.[1] ?? ''
}

/** Reads the rows, and the first links to each term, while the page still shows the reading text. */
export function readRows(): void {
  const text = document.querySelector<HTMLTemplateElement>('#terms')?.content.textContent ?? ''
  const first = { zh: firstLinks('zh'), tr: firstLinks('tr') }
  const lines = text.split('\n').filter(Boolean)
  rows = new Map(lines.map((line) => readRow(line, first)).map((row) => [row.slug, row]))
}

/** What the first link to each term says in one language: the rows do not repeat it. */
function firstLinks(run: 'zh' | 'tr'): Map<string, string> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(`.text .run.${run} a.term`)]
  return new Map(links.reverse().map((link) => [slugOf(link), link.textContent]))
}

/** A line as `text/term-rows.ts` writes it. */
function readRow(line: string, first: Record<'zh' | 'tr', Map<string, string>>): TermRow {
  const fields = line.split('\t')
  const field = (index: number) => fields[index] ?? ''
  const slug = field(0)
  const rendering = field(3) || (first.tr.get(slug) ?? '')
  return {
    slug,
    headword: field(1) || (first.zh.get(slug) ?? ''),
    pinyin: field(2),
    rendering,
    official: field(4) === '=' ? rendering : field(4) || undefined,
    gloss: field(5),
    standing: field(6),
    all: Number(field(7)),
    refrain: Number(field(8)),
    within: field(9).split(' ').filter(Boolean),
    members: fields
      .slice(10)
      .flatMap((zh, index, words) => (index % 2 === 0 ? [{ zh, en: words[index + 1] ?? '' }] : []))
  }
}
