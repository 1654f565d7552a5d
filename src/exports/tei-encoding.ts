import type { Element } from 'xast'
import { x } from 'xastscript'
import { block } from './tei-block.ts'

/** How the edition is encoded, and how the witness is recovered from it. */
export function encodingDescription(): Element | undefined {
  return block(
    'encodingDesc',
    {},
    block(
      'editorialDecl',
      {},
      block('correction', { method: 'markup' }, x('p', correction)),
      block('normalization', { method: 'markup' }, x('p', normalization)),
      block('segmentation', {}, x('p', segmentation)),
      block('interpretation', {}, x('p', certainty), x('p', terms)),
      x('p', recovery)
    ),
    block('refsDecl', {}, x('p', references)),
    x('variantEncoding', { method: 'double-end-point', location: 'external' })
  )
}

const correction =
  'Where the reading text departs from the witness, choice has what the witness has in sic and the text in corr. An ' +
  'empty sic is an omission; words in supplied stand in 〈 〉 on the page. A sic outside choice is a crux, printed as ' +
  'received between † †. Each points by corresp at its entry in listApp, which gives the reason. Entries of the type ' +
  'conjecture or retained are recorded only: the text stands as received.'

const normalization = 'Where it is only normalized, choice has what the witness has in orig and the text in reg.'

const segmentation =
  'A seg is a sentence, a heading, a title or a salutation. It has the same number in the text and in each ' +
  'translation, and corresp points from one to the other.'

const certainty =
  'The values of cert: high is certain, medium probable, low conjectural. The anchors between which a lemma stands ' +
  'are named for its entry or note.'

const terms =
  'A term is an occurrence of a formulation of the glossary, an entry with the id in ref; corresp points at the ' +
  'words of the English that render it, and back. Where a term would cross the boundary of another element it stands ' +
  'in a spanGrp, and anchors tell its place.'

const recovery =
  'The witness is recovered from the division of the type edition, byte for byte: take, in the order of the document, ' +
  'the text of every seg and every fw, without corr and reg; read each lb as a line feed, and each milestone of the ' +
  'unit character as the character whose number it has in n; write the whole as UTF-8. White space outside seg and fw ' +
  'is none of it. The sha-256 of what results is that of the witness.'

const references =
  'A segment is cited by the n of its seg: ¶2.1 is the first of paragraph 2, §1.1 the heading of that section. Its ' +
  'xml:id is its address in the published edition, p2-1 or s1-1; in a translation the language stands before it.'
