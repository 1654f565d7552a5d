import type { Rendering, Term } from '../model/glossary.ts'
import { bySlug } from '../model/placed-occurrences.ts'
import { plainBlocks } from '../text/plain-blocks.ts'
import type { GlossarySource } from './source.ts'

/** How often a term occurs in an edition. */
interface TermCount {
  /** Id of the edition. */
  edition: string
  /** All its occurrences, those within longer terms included. */
  count: number
  /** Those of them that stand in a refrain, of which no count says anything. */
  inRefrain: number
}

/** A term of the glossary as it is exported. */
export type ExportedTerm = Omit<Term, 'edition' | 'renderings' | 'explanation' | 'references' | 'at'> & {
  renderings: Rendering[]
  /** Plain text, a paragraph a line. */
  explanation: string
  /** Id of the edition whose labels the explanation uses. */
  edition: string | null
  /** Those labels. */
  references: string[]
  /** One for each edition, in the order of the site. */
  counts: TermCount[]
}

/** The terms of the glossary in the order of their slugs. */
export function exportedTerms({ glossary, editions }: GlossarySource): ExportedTerm[] {
  const places = editions.map(({ edition, occurrences }) => ({ edition: edition.id, bySlug: bySlug(occurrences) }))
  return [...glossary]
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
    .map((term) => ({
      slug: term.slug,
      term: term.term,
      pinyin: term.pinyin,
      forms: term.forms,
      except: term.except,
      renderings: term.renderings.map(({ en, variants, status, source }) => ({ en, variants, status, source })),
      literal: term.literal,
      gloss: term.gloss,
      category: term.category,
      level: term.level,
      first: { statement: term.first.statement, certainty: term.first.certainty },
      members: term.members.map(({ zh, en, gloss }) => ({ zh, en, gloss })),
      related: term.related,
      explanation: plainBlocks(term.explanation).join('\n'),
      edition: term.edition ?? null,
      references: term.references.map(({ label }) => label),
      counts: places.map(({ edition, bySlug: all }) => {
        const own = all.get(term.slug) ?? []
        return { edition, count: own.length, inRefrain: own.filter(({ inRefrain }) => inRefrain).length }
      })
    }))
}
