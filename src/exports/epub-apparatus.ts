import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Entry } from '../model/apparatus.ts'
import { segmentsOf } from '../model/edition.ts'
import { labelToId } from '../model/label.ts'
import { type Book, printedLabel } from './epub-book.ts'
import { inLanguage, type Page } from './epub-page.ts'
import { english, prose } from './epub-prose.ts'

const chinese = inLanguage('zh-Hans')

/** Every entry of the apparatus in the order of the text. */
export function apparatusPage(book: Book): Page {
  const { apparatus, witness, text } = book.edition
  const order = segmentsOf(text).map(({ label }) => label)
  const entries = apparatus.entries.toSorted((a, b) => order.indexOf(a.segment) - order.indexOf(b.segment))
  return {
    file: 'apparatus.xhtml',
    title: 'Apparatus',
    body: [
      x('section', { 'aria-labelledby': 'apparatus' }, [
        x('h1', { id: 'apparatus' }, 'Apparatus'),
        x('p', [
          `${entries.length} places where the text of the witness was weighed. ${witness.siglum} is the received file; `,
          `where an entry has no reading of ${witness.siglum}, the text stands as received. Responsible: ${apparatus.by}.`
        ]),
        x('p', [
          'What stands in ',
          x('span', chinese, '〈 〉'),
          ' is supplied by the editors; what stands between † † is a crux: words that cannot be understood.'
        ]),
        x('p', [
          `Witness ${witness.siglum}: `,
          ...english(`${witness.known} Not known: ${witness.unknown}`, book),
          ' sha-256 ',
          x('code', { class: 'digest' }, witness.sha256)
        ]),
        ...entries.map((entry) => apparatusEntry(entry, book))
      ])
    ]
  }
}

function apparatusEntry(entry: Entry, book: Book): Element {
  const { id, segment, lemma, reading, decision, conjectures } = entry
  const file = book.fileOf.get(labelToId(segment))!
  return x('div', { class: 'entry', id }, [
    x('p', { class: 'lemma' }, [
      x('a', { class: 'back', href: `${file}#ref-${id}`, role: 'doc-backlink' }, `${id} · ${printedLabel(segment)}`),
      ' ',
      x('b', chinese, decision === 'crux' ? `†${lemma}†` : lemma),
      ...(reading === undefined
        ? []
        : [' ] ', reading === '' ? 'not in' : x('span', chinese, reading), ' ', x('i', book.edition.witness.siglum)])
    ]),
    ...(conjectures.length > 0
      ? [
          x('p', [
            'Conjectures: ',
            ...conjectures.flatMap((words, n) => [n > 0 ? '; ' : '', x('span', chinese, words)])
          ])
        ]
      : []),
    ...prose(entry.reason, book),
    x('p', { class: 'grade' }, `${decision} · ${entry.kind} · ${entry.certainty}`)
  ])
}
