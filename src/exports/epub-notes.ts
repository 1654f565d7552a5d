import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Note } from '../model/edition.ts'
import { type Book, printedLabel } from './epub-book.ts'
import { inLanguage } from './epub-page.ts'
import { english, prose } from './epub-prose.ts'

/**
 * A note behind the section of its lemma, in the same file as its marker: readers open it there as a popup, and those
 * that do not follow the links, there and back.
 */
export function noteAside(note: Note, book: Book): Element {
  const back = { class: 'back', href: `#ref-${note.id}`, 'epub:type': 'backlink', role: 'doc-backlink' }
  return x('aside', { id: note.id, 'epub:type': 'footnote', role: 'doc-footnote' }, [
    x('p', { class: 'lemma' }, [
      x('a', back, `${note.id.slice(1)} · ${printedLabel(note.segment)}`),
      ' ',
      x('b', inLanguage('zh-Hans'), note.lemma)
    ]),
    ...prose(note.body, book),
    x('p', { class: 'grade' }, [`${note.kind} · ${note.certainty} · `, ...english(note.source, book)])
  ])
}
