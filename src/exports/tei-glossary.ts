import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Member, Rendering, Term } from '../model/glossary.ts'
import { block } from './tei-block.ts'
import { cert } from './tei-certainty.ts'
import { type Labels, prose, proseNodes } from './tei-prose.ts'
import { termId } from './tei-terms.ts'

const zh = { 'xml:lang': 'zh-Hans' }

/**
 * The entry of a term in the glossary.
 *
 * @param others slugs of all terms that have an entry: only these can be pointed at
 * @param labels those of the edition whose labels the explanation uses
 */
export function termEntry(term: Term, others: ReadonlySet<string>, labels: Labels): Element | undefined {
  const [, ...variants] = term.forms
  const related = term.related.filter((slug) => others.has(slug))
  return block(
    'entry',
    { 'xml:id': termId(term.slug), 'xml:lang': 'en' },
    block(
      'form',
      { type: 'headword' },
      x('orth', zh, term.term),
      x('pron', { 'xml:lang': 'zh-Latn-pinyin' }, term.pinyin)
    ),
    block('form', { type: 'variant' }, ...variants.map((form) => x('orth', zh, form))),
    x('usg', { type: 'domain' }, term.category),
    x('usg', { type: 'level' }, term.level),
    ...term.renderings.map((rendering) => translation(rendering, labels)),
    block('cit', { type: 'literal' }, x('quote', term.literal)),
    x('def', proseNodes(term.gloss, labels)),
    ...term.members.map((one) => member(one, labels)),
    x('etym', { cert: cert[term.first.certainty] }, proseNodes(term.first.statement, labels)),
    x('note', { type: 'explanation' }, prose(term.explanation, labels)),
    block('xr', { type: 'related' }, ...related.map((slug) => x('ref', { target: `#${termId(slug)}` })))
  )
}

function translation({ en, variants, status, source }: Rendering, labels: Labels): Element | undefined {
  return block(
    'cit',
    { type: 'translation', subtype: status },
    x('quote', en),
    ...variants.map((words) => x('quote', { type: 'variant' }, words)),
    x('bibl', proseNodes(source, labels))
  )
}

function member({ zh: words, en, gloss }: Member, labels: Labels): Element | undefined {
  return block(
    'entry',
    { type: 'member' },
    block('form', {}, x('orth', zh, words)),
    block('cit', { type: 'translation' }, x('quote', en)),
    x('def', proseNodes(gloss, labels))
  )
}
