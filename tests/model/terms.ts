import type { Term } from '../../src/model/glossary.ts'

/** A term with these forms, the headword first; everything else may be given. */
export function term(forms: string | string[], given: Partial<Term> = {}): Term {
  const all = [forms].flat()
  return {
    slug: given.slug ?? all[0]!,
    term: all[0]!,
    pinyin: '',
    forms: all,
    except: [],
    renderings: [{ en: 'first', variants: [], status: 'editor', source: 'source not found' }],
    literal: '',
    gloss: '',
    category: 'rhetoric',
    level: 'unknown',
    first: { statement: '', certainty: 'unknown' },
    members: [],
    related: [],
    explanation: '',
    references: [],
    at: { path: 'content/glossary/x.md', line: 1, column: 1 },
    ...given
  }
}

/** A term with one rendering and its variants. */
export function rendered(form: string, en: string, ...variants: string[]): Term {
  return term(form, { renderings: [{ en, variants, status: 'editor', source: 'source not found' }] })
}
