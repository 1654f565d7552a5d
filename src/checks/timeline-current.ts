import type { Check } from './check.ts'

/**
 * The counts by year are of the forms a term has now. A term that was not counted is none the worse: its page says so.
 */
export const timelineCurrent: Check = ({ glossary, timeline }, report) => {
  const terms = new Map(glossary.map((term) => [term.slug, term]))
  const note =
    'Count again (npm run timeline -- FOLDER), or take the line out: the page then says that nothing was counted.'
  for (const [slug, { forms, at }] of timeline?.counts ?? []) {
    const term = terms.get(slug)
    const [counted, now] = [forms.join('、'), term?.forms.join('、')]
    if (counted === now) continue
    const expected = term ? `those of ${now}, its forms now` : 'the name of a file of the glossary'
    const cause = term && { at: term.at, reason: 'the term' }
    report(at, 'timeline-current', `Unexpected counts of \`${slug}\` (${counted}), expected ${expected}`, {
      note,
      cause
    })
  }
}
