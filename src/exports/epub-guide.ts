import type { ElementContent } from 'xast'
import { x } from 'xastscript'
import { segmentsOf } from '../model/edition.ts'
import { labelToId } from '../model/label.ts'
import { type Book, pageOnSite } from './epub-book.ts'
import { inLanguage, type Page } from './epub-page.ts'

/** How the book is laid out, and how a place in it is cited. */
export function guidePage(book: Book): Page {
  return {
    file: 'guide.xhtml',
    title: 'How to read and cite',
    body: [
      x('section', { 'aria-labelledby': 'how-to-read' }, [
        x('h1', { id: 'how-to-read' }, 'How to read'),
        ...reading(book).map((words) => x('p', words))
      ]),
      x('section', { 'aria-labelledby': 'how-to-cite' }, [
        x('h1', { id: 'how-to-cite' }, 'How to cite'),
        ...citing(book)
      ])
    ]
  }
}

function reading({ layer, edition, terms }: Book): string[] {
  const language = layer && new Intl.DisplayNames(['en'], { type: 'language' }).of(layer.lang)
  return [
    ...(language ? [`Each sentence stands in Chinese and, below it, in ${language}.`] : []),
    'Before each sentence stands its label: ¶2.1 is the first sentence of paragraph 2, §1.1 a section.',
    ...(edition.notes.length > 0 ? ['Small figures lead to notes, which stand at the end of each section.'] : []),
    ...(edition.apparatus.entries.length > 0
      ? ['Small marks such as e12 lead to the apparatus, which says where the text was mended or doubted, and why.']
      : []),
    ...(terms.size > 0
      ? [
          'Dotted words are formulations, and lead to the glossary; each is dotted where it first stands in a paragraph.'
        ]
      : [])
  ]
}

function citing(book: Book): ElementContent[] {
  const { record, id, versions, text, contents } = book.edition
  const example = segmentsOf(text).find(({ kind }) => kind === 'sentence')
  const label = example ? example.label : 'title'
  const page = pageOnSite(book)
  return [
    x(
      'p',
      'Cite the label, which is the same in this book, on the site and in every file of the edition; pages differ.'
    ),
    x('p', { class: 'citation' }, [
      `“${record.title.en}” (`,
      x('span', inLanguage('zh-Hans'), record.title.zh),
      `), ${label}, Tifa, edition ${id}, version ${record.version} (${versions[0]!.date}), content hash `,
      `${contents.digest.slice(0, 12)}${page ? `, ${page}#${labelToId(label)}` : ''}.`
    ]),
    x(
      'p',
      page
        ? 'A label is also an address: ¶2.1 is #p2-1, §1.1 is #s1-1. Both are published for good.'
        : 'This copy has no public address: the label, the version and the content hash identify the passage.'
    ),
    x('p', ['Content hash (sha-256): ', x('code', { class: 'digest' }, contents.digest)])
  ]
}
