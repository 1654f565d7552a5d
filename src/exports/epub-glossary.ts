import type { Element, ElementContent } from 'xast'
import { x } from 'xastscript'
import type { Rendering, Term } from '../model/glossary.ts'
import type { PlacedOccurrence } from '../model/placed-occurrences.ts'
import { type Book, glossaryFile, placeIn, printedLabel } from './epub-book.ts'
import { inLanguage, type Page } from './epub-page.ts'
import { english, prose } from './epub-prose.ts'

const chinese = inLanguage('zh-Hans')

type Words = (ElementContent | string)[]

/** The terms that occur in the text, a file for each letter their pinyin begins with. */
export function glossaryPages(book: Book): Page[] {
  return [...Map.groupBy(book.terms, ([term]) => glossaryFile(term))].map(([file, terms]) => {
    const title = `Glossary: ${terms[0]![0].slug[0]!.toUpperCase()}`
    return {
      file,
      title,
      body: [
        x('section', { 'epub:type': 'glossary', role: 'doc-glossary', 'aria-labelledby': 'glossary' }, [
          x('h1', { id: 'glossary' }, title),
          x(
            'dl',
            terms.flatMap(([term, occurrences]) => termEntry(term, occurrences, book))
          )
        ])
      ]
    }
  })
}

function termEntry(term: Term, occurrences: readonly PlacedOccurrence[], book: Book): Element[] {
  const otherForms = term.forms.filter((form) => form !== term.term)
  return [
    x('dt', { id: `t-${term.slug}` }, [
      x('dfn', chinese, term.term),
      ' ',
      x('span', { class: 'pinyin', ...inLanguage('zh-Latn-pinyin') }, term.pinyin)
    ]),
    x('dd', [
      x('p', { class: 'gloss' }, english(term.gloss, book)),
      fact('Renderings', inOrder(term.renderings.map((rendering) => renderingWords(rendering, book)))),
      ...prose(term.explanation, book),
      ...(term.members.length > 0 ? [members(term, book)] : []),
      fact('Literally', english(term.literal, book)),
      fact('First use', [...english(term.first.statement, book), ` (${term.first.certainty})`]),
      ...(otherForms.length > 0 ? [fact('Also', [x('span', chinese, otherForms.join('、'))])] : []),
      ...related(term, book),
      fact('Places', inOrder(placeLinks(occurrences, book)))
    ])
  ]
}

function members({ members: counted }: Term, book: Book): Element {
  return x(
    'ul',
    counted.map(({ zh, en, gloss }) => x('li', [x('span', chinese, zh), ` ${en}: `, ...english(gloss, book)]))
  )
}

/** Of our own renderings nobody expects a source. */
function renderingWords({ en, status, source }: Rendering, book: Book): Words {
  const isOurs = status === 'editor' || status === 'literal'
  const attested = isOurs && source === 'source not found' ? status : `${status}: ${source}`
  return [x('b', english(en, book)), ' (', ...english(attested, book), ')']
}

function related({ related: slugs }: Term, book: Book): Element[] {
  const terms = [...book.terms.keys()].filter(({ slug }) => slugs.includes(slug))
  if (terms.length === 0) return []
  const links = terms.map((term) => [x('a', { href: `${glossaryFile(term)}#t-${term.slug}`, ...chinese }, term.term)])
  return [fact('Related', inOrder(links))]
}

/** The segments of a term, each once. */
function placeLinks(occurrences: readonly PlacedOccurrence[], book: Book): Words[] {
  const labels = [...new Set(occurrences.map(({ segment }) => segment.label))]
  return labels.map((label) => [x('a', { href: placeIn(book, label) }, printedLabel(label))])
}

function fact(name: string, words: Words): Element {
  return x('p', { class: 'fact' }, [x('span', { class: 'name' }, name), ' ', ...words])
}

function inOrder(items: readonly Words[]): Words {
  return items.flatMap((item, n) => [n > 0 ? '; ' : '', ...item])
}
