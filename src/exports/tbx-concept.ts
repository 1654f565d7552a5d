import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Term } from '../model/glossary.ts'
import { plainBlocks } from '../text/plain-blocks.ts'
import type { Example } from './examples.ts'
import { chineseTerms, englishTerms } from './tbx-terms.ts'

/**
 * An entry of a termbase: a term of the glossary with its forms and renderings.
 *
 * @param examples of the term, the best first
 * @param headwords of all terms, by slug: related ones are among them
 * @param site address with a slash at its end, where one is known
 */
export function conceptEntry(
  term: Term,
  examples: readonly Example[],
  headwords: ReadonlyMap<string, string>,
  site: string | undefined
): Element {
  const { slug, gloss, category, level, literal, first, members, related, explanation } = term
  const notes = [
    ...plainBlocks(explanation),
    `Literally: ${literal}`,
    `Level: ${level}`,
    `First use (${first.certainty}): ${first.statement}`,
    ...members.map((member) => `Member: ${member.zh}, ${member.en} (${member.gloss})`)
  ]
  return x('conceptEntry', { id: conceptId(slug) }, [
    x('descrip', { type: 'subjectField' }, category),
    x('descrip', { type: 'definition' }, gloss),
    ...notes.map((note) => x('note', note)),
    ...related.map((other) => x('ref', { type: 'crossReference', target: conceptId(other) }, headwords.get(other)!)),
    ...(site === undefined
      ? []
      : [
          x('xref', { type: 'externalCrossReference', target: `${site}glossary/${slug}.html` }, 'Entry of the glossary')
        ]),
    x('langSec', { 'xml:lang': 'zh-Hans' }, chineseTerms(term, examples)),
    x('langSec', { 'xml:lang': 'en' }, englishTerms(term, examples))
  ])
}

/** An id in XML never begins with a figure; a slug may. */
function conceptId(slug: string): string {
  return `term-${slug}`
}
