import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Edition, Note } from '../model/edition.ts'
import { labelToId } from '../model/label.ts'
import { block } from './tei-block.ts'
import { cert } from './tei-certainty.ts'
import { type Labels, prose, proseNodes } from './tei-prose.ts'

/** The notes of an edition, each with its lemma, the words that render it where there are such, and its source. */
export function noteElements({ notes, text, translations }: Edition, labels: Labels): (Element | undefined)[] {
  const isTranslated = translations.some(({ lang }) => lang === 'en')
  return notes.map((note) => noteElement(note, text.lang, isTranslated, labels))
}

function noteElement(note: Note, lang: string, isTranslated: boolean, labels: Labels): Element | undefined {
  const { id, segment, lemma, kind, certainty, rendered, source, body } = note
  const attributes = {
    'xml:id': id,
    type: kind,
    cert: cert[certainty],
    target: `#${id}-from`,
    targetEnd: `#${id}-to`
  }
  return block(
    'note',
    attributes,
    x('ref', { target: `#${labelToId(segment)}` }, segment),
    x('quote', { 'xml:lang': lang }, lemma),
    rendered === undefined
      ? undefined
      : x('quote', { 'xml:lang': 'en', corresp: isTranslated ? `#en-${labelToId(segment)}` : undefined }, rendered),
    ...prose(body, labels),
    x('bibl', proseNodes(source, labels))
  )
}
