import type { Element } from 'xast'
import { x } from 'xastscript'
import { type Book, pageOnSite } from './epub-book.ts'
import { inLanguage, type Page } from './epub-page.ts'
import { english, prose } from './epub-prose.ts'

const inChinese = inLanguage('zh-Hans')

/** What the book is, who is responsible, and under which terms. */
export function titlePage(book: Book): Page {
  const { record, versions, contents } = book.edition
  const address = pageOnSite(book)
  return {
    file: 'title.xhtml',
    title: record.title.en,
    body: [
      x('section', { class: 'title-page', 'epub:type': 'titlepage', 'aria-labelledby': 'title-of-book' }, [
        x('h1', { id: 'title-of-book', class: 'bilingual' }, [
          x('span', { class: 'zh', ...inChinese }, record.title.zh),
          ' ',
          x('span', { class: 'tr' }, record.title.en)
        ]),
        x('p', english(`${record.responsibility}.`, book)),
        x('p', `Version ${record.version}, ${versions[0]!.date}`),
        x('p', ['Tifa ', x('span', inChinese, '提法')]),
        address ? x('p', [x('a', { href: address }, address)]) : null,
        x('p', { class: 'small' }, ['Content hash (sha-256): ', x('code', { class: 'digest' }, contents.digest)]),
        x('p', { class: 'small' }, english(record.licence.edition, book)),
        x('p', { class: 'small' }, english(record.licence.text, book))
      ])
    ]
  }
}

/** What is known of the speech, each fact with how sure it is, and the introduction. */
export function introductionPage(book: Book): Page {
  const { record, introduction } = book.edition
  const facts = { Speaker: record.speaker, Occasion: record.occasion, Date: record.date, Place: record.place }
  const rows = Object.entries(facts).flatMap(([name, { statement, certainty }]): Element[] => [
    x('dt', name),
    x('dd', [...english(statement, book), ` (${certainty})`])
  ])
  return {
    file: 'introduction.xhtml',
    title: introduction.title,
    body: [
      x('section', { 'epub:type': 'introduction', role: 'doc-introduction', 'aria-labelledby': 'introduction' }, [
        x('h1', { id: 'introduction' }, english(introduction.title, book)),
        x('dl', { class: 'facts' }, rows),
        ...prose(introduction.html, book)
      ])
    ]
  }
}
