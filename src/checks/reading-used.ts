import { segmentsOf } from '../model/edition.ts'
import { unquote } from '../model/unquoted.ts'
import type { Check } from './check.ts'

/** A phrase whose reading was laid down stands in a text or in a term: one that stands nowhere is misspelt, or outlived its text. */
export const readingUsed: Check = ({ editions, glossary, readings }, report) => {
  const texts = editions.flatMap(({ text }) => (text ? segmentsOf(text).map((segment) => segment.text) : []))
  const forms = glossary.flatMap((term) => [term.term, ...term.forms]).map((form) => unquote(form).text)
  for (const { phrase, at } of readings) {
    if ([...texts, ...forms].some((words) => words.includes(phrase))) continue
    const note = 'It is never read: mend the phrase, or take the line out.'
    report(at, 'reading-used', `Unexpected \`${phrase}\`, expected words of a text or of a term`, { note })
  }
}
