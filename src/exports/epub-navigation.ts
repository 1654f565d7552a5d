import type { Element, Root } from 'xast'
import { x } from 'xastscript'
import type { ContentsLine } from './epub-contents.ts'
import { inLanguage, type Page } from './epub-page.ts'

/** Where readers take somebody who asks for a part of the book by its kind. */
export interface Landmark {
  type: 'titlepage' | 'toc' | 'introduction' | 'bodymatter' | 'glossary'
  href: string
  title: string
}

/**
 * The contents as a page of the book and as data for readers. There is no list of pages: no edition in print stands
 * behind the book, and the labels in the text are what is cited.
 */
export function navigationPage(lines: readonly ContentsLine[], landmarks: readonly Landmark[]): Page {
  const items = landmarks.map(({ type, href, title }) => x('li', [x('a', { 'epub:type': type, href }, title)]))
  return {
    file: 'contents.xhtml',
    title: 'Contents',
    body: [
      x('nav', { 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'contents' }, [
        x('h1', { id: 'contents' }, 'Contents'),
        list(lines)
      ]),
      x('nav', { 'epub:type': 'landmarks', 'aria-label': 'Landmarks', hidden: 'hidden' }, x('ol', items))
    ]
  }
}

function list(lines: readonly ContentsLine[]): Element {
  return x(
    'ol',
    lines.map(({ href, words, lines: under }) =>
      x('li', [
        x(
          'a',
          { href },
          words.flatMap(({ lang, text }, n) => [n > 0 ? ' ' : '', x('span', inLanguage(lang), text)])
        ),
        under.length > 0 ? list(under) : null
      ])
    )
  )
}

/** The contents for readers that know EPUB 2 alone. */
export function ncxDocument(identifier: string, title: string, lines: readonly ContentsLine[]): Root {
  return x(null, [
    x('ncx', { xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1', 'xml:lang': 'en' }, [
      x('head', [x('meta', { name: 'dtb:uid', content: identifier })]),
      x('docTitle', [x('text', title)]),
      x('navMap', points(lines, 'n'))
    ])
  ])
}

/** @param prefix what the ids of the points begin with: the third point under `n2` is `n2-3` */
function points(lines: readonly ContentsLine[], prefix: string): Element[] {
  return lines.map(({ href, words, lines: under }, index) => {
    const id = `${prefix}${index + 1}`
    return x('navPoint', { id }, [
      x('navLabel', [x('text', words.map(({ text }) => text).join(' '))]),
      x('content', { src: href }),
      ...points(under, `${id}-`)
    ])
  })
}
