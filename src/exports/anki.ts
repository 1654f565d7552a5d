import type { ElementContent } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { categoryId } from '../model/category.ts'
import type { Term } from '../model/glossary.ts'
import { labelToId } from '../model/label.ts'
import type { Stretch } from '../model/lemma.ts'
import { type Example, examplesBySlug, sourceOf } from './examples.ts'
import type { GlossarySource } from './source.ts'

/**
 * The glossary as a text file that Anki imports, a note a line. A note keeps its guid for good, so that a later file
 * updates what an earlier one brought. Anki pairs columns with the fields of a note type in their order: with its Basic
 * type, whatever that is called in the reader’s language, the term is the front of a card and the answer its back.
 */
export function ankiDeck({ glossary, editions, site }: GlossarySource): string {
  const examples = examplesBySlug(editions)
  const notes = glossary.map((term) => noteOf(term, examples.get(term.slug)?.[0], site).map(quote).join('\t'))
  return [...head, ...notes, ''].join('\n')
}

/** What the columns are stands in a comment: a header with their names would pair them by name, and with Basic none. */
const head = [
  '#separator:tab',
  '#html:true',
  '#deck:Tifa 提法',
  '#guid column:1',
  '#tags column:10',
  '# guid, term, answer, pinyin, English, gloss, example, example in English, source, tags'
]

/** The columns of a note, in HTML but for the guid and the tags. */
function noteOf(term: Term, example: Example | undefined, site: string | undefined): string[] {
  const pinyin = html(term.pinyin)
  const english = html(term.renderings.map(({ en }) => en).join('; '))
  const gloss = html(term.gloss)
  const chinese = example ? marked(example.segment.text, example) : ''
  const translated = example?.translation ? marked(example.translation.text, example.counterpart) : ''
  const source = example ? citation(example, site) : ''
  const answer = [pinyin, english, gloss, chinese, translated, source].filter((part) => part !== '').join('<br>')
  const tags = `tifa::category::${categoryId(term.category)} tifa::level::${term.level}`
  return [`tifa-${term.slug}`, html(term.term), answer, pinyin, english, gloss, chinese, translated, source, tags]
}

/** Words with a stretch of them in bold. */
function marked(words: string, stretch: Stretch | undefined): string {
  if (!stretch) return html(words)
  const { start, end } = stretch
  return html(words.slice(0, start), x('b', words.slice(start, end)), words.slice(end))
}

/** Where an example stands, as a link where the address is known. */
function citation(example: Example, site: string | undefined): string {
  const { edition, segment } = example
  if (site === undefined) return html(sourceOf(example))
  const href = `${site}editions/${edition.id}.html#${labelToId(segment.label)}`
  return html(x('a', { href }, sourceOf(example)))
}

function html(...parts: (string | ElementContent)[]): string {
  return toXml(x(null, parts))
}

/** A field as Anki reads it: quoted, with quotation marks doubled, where it holds one or what parts fields and notes. */
function quote(field: string): string {
  return /["\t\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
