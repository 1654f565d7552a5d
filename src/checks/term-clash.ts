import type { Place } from '../model/place.ts'
import { unquote } from '../model/unquoted.ts'
import type { Check } from './check.ts'

/** A form belongs to one term, the headword is one of its forms, and related terms are in the glossary. */
export const termClash: Check = (corpus, report) => {
  const owners = new Map<string, { term: string; at: Place }>()
  const slugs = new Set(corpus.glossary.map(({ slug }) => slug))
  for (const { term, forms, related, at } of corpus.glossary) {
    if (!forms.includes(term))
      report(at, 'term-clash', `Unexpected forms without \`${term}\`, expected the headword among them`)
    for (const form of forms) {
      const words = unquote(form).text
      const owner = owners.get(words)
      const cause = owner && { at: owner.at, reason: 'claimed here' }
      if (owner)
        report(at, 'term-clash', `Unexpected form \`${form}\` of ${owner.term} here too, expected every form once`, {
          cause
        })
      else owners.set(words, { term, at })
    }
    for (const slug of related.filter((name) => !slugs.has(name))) {
      report(at, 'term-clash', `Unexpected related term \`${slug}\`, expected the name of a file of the glossary`)
    }
  }
}
