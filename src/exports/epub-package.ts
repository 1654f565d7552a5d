import type { Root } from 'xast'
import { x } from 'xastscript'
import type { Book } from './epub-book.ts'
import { metadata } from './epub-metadata.ts'
import type { Page } from './epub-page.ts'

/**
 * The package document: metadata, files, reading order.
 *
 * @param pages in reading order, the contents among them
 */
export function packageDocument(book: Book, pages: readonly Page[]): Root {
  const idOf = ({ file }: Page) => file.replace('.xhtml', '')
  const items = pages.map((page) =>
    x('item', {
      id: idOf(page),
      href: page.file,
      'media-type': 'application/xhtml+xml',
      properties: page.file === 'contents.xhtml' ? 'nav' : null
    })
  )
  return x(null, [
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'dc-identifier',
        'xml:lang': 'en'
      },
      [
        metadata(book),
        x('manifest', [
          ...items,
          x('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
          x('item', { id: 'ncx', href: 'toc.ncx', 'media-type': 'application/x-dtbncx+xml' })
        ]),
        x(
          'spine',
          { toc: 'ncx' },
          pages.map((page) => x('itemref', { idref: idOf(page) }))
        )
      ]
    )
  ])
}

/** Where readers find the package. */
export function containerDocument(): Root {
  return x(null, [
    x('container', { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' }, [
      x('rootfiles', [
        x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' })
      ])
    ])
  ])
}
