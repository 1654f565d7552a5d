import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Term } from '../model/glossary.ts'
import { renderingsOf } from '../model/renderings.ts'
import { type Example, sourceOf } from './examples.ts'

/** The forms of a term, the headword first and with its pinyin, each with a context where it occurs. */
export function chineseTerms({ term, forms, pinyin }: Term, examples: readonly Example[]): Element[] {
  const others = forms.filter((form) => form !== term)
  return [term, ...others].map((form) => {
    const example = examples.find((one) => one.form === form)
    return x('termSec', [
      x('term', form),
      ...(form === term ? [x('note', `Pinyin: ${pinyin}`)] : [termNote('termType', 'variant')]),
      ...(example ? [context(example.segment.text, example)] : [])
    ])
  })
}

/**
 * The renderings of a term, each with its variants behind it. TBX rates terms as preferred, admitted or deprecated; a
 * status says how a rendering is attested and rates nothing, so that all of them are admitted and it becomes a note.
 */
export function englishTerms(term: Term, examples: readonly Example[]): Element[] {
  const contextOf = (words: string): Element[] => {
    const example = examples.find((one) => rendersAs(one, words))
    return example?.translation ? [context(example.translation.text, example)] : []
  }
  return term.renderings.flatMap(({ en, variants, status, source }) => [
    x('termSec', [
      x('term', en),
      admitted(),
      x('admin', { type: 'source' }, source),
      x('note', `Status: ${status}`),
      ...contextOf(en)
    ]),
    ...variants.map((variant) =>
      x('termSec', [
        x('term', variant),
        termNote('termType', 'variant'),
        admitted(),
        x('note', `Variant of “${en}”`),
        ...contextOf(variant)
      ])
    )
  ])
}

/** Whether words stand for the term in an example: an inflection may follow them, and longer ones are not meant. */
function rendersAs({ term, translation, counterpart }: Example, words: string): boolean {
  if (!translation || !counterpart) return false
  const found = translation.text.slice(counterpart.start, counterpart.end).toLowerCase()
  const [longest] = renderingsOf(term)
    .filter((rendering) => found.startsWith(rendering.toLowerCase()))
    .sort((a, b) => b.length - a.length)
  return longest === words
}

function context(words: string, example: Example): Element {
  return x('descripGrp', [x('descrip', { type: 'context' }, words), x('admin', { type: 'source' }, sourceOf(example))])
}

function admitted(): Element {
  return termNote('administrativeStatus', 'admittedTerm-admn-sts')
}

function termNote(type: string, value: string): Element {
  return x('termNote', { type }, value)
}
